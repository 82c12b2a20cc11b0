/** The tests that hold the engine, for mutation testing: cheap ones first, so that most mutants fall early. */
import "../engine/exact.test";
import "../engine/selection.test";
import "../engine/helseplattformen.test";
import "../engine/parameters.test";
import "../engine/unitAndMeasure.test";
import "../engine/refusals.test";
import "../engine/apportionRefusals.test";
import "../engine/otherAgreements.test";
import "../engine/publishedMethods.test";
import "../engine/comparison.test";
import "../engine/tiesAndRegions.test";
import "../engine/explainRow.test";
import "../engine/lines.test";
import "../engine/limits.properties.test";
import "../engine/apportion.properties.test";
