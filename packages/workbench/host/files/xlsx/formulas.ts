import { BRACKETS, QUOTED } from "../../spreadsheet/structuredReferences";
import { withRowsWrittenOut } from "../../spreadsheet/understoodFormula";

/** Functions newer than the file format; a file spells them with a prefix. */
const newer = new Set(
  (
    "ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BINOM.DIST BITAND BITOR BITXOR BYCOL BYROW CEILING.MATH " +
    "CHISQ.DIST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM COT COTH COVARIANCE.P COVARIANCE.S CSC DAYS DECIMAL " +
    "DROP EXPAND FILTERXML FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GROUPBY HSTACK IFNA IFS IMAGE ISFORMULA " +
    "ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NETWORKDAYS.INTL NORM.DIST " +
    "NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC " +
    "PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT " +
    "REGEXREPLACE REGEXTEST RRI SCAN SEC SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV " +
    "T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S " +
    "VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" ")
);
const newerInWorksheets = new Set(["FILTER", "SORT"]);
/** How Excel spells an add-in's functions in a file. */
const ADDIN_PREFIX = "_xldudf_";
/** Function names outside of text, of sheet names in quotes and of tables' columns. */
const tokens = new RegExp(String.raw`${QUOTED}|${BRACKETS}|([A-Za-z_\\][\w.\\]*)(?=\()`, "g");

/** A formula of a file as people write it, with `=`. */
export function fromFileFormula(formula: string): string {
  return `=${formula.replace(/_xlfn\.|_xlws\.|_xlpm\.|_xldudf_/g, "")}`;
}

/**
 * A formula as a file spells it, without `=`; `ownFunctions` are those of add-ins, in capitals,
 * `table` is the one that the formula stands in.
 */
export function toFileFormula(
  formula: string,
  ownFunctions: ReadonlySet<string>,
  table: string | null = null
): string {
  const written = withRowsWrittenOut(formula.replace(/^=/, ""), table);
  return written.replace(tokens, (text: string, name: string | undefined) => {
    const upper = name?.toUpperCase() ?? "";
    if (newerInWorksheets.has(upper)) return `_xlfn._xlws.${upper}`;
    if (newer.has(upper)) return `_xlfn.${upper}`;
    return ownFunctions.has(upper) ? ADDIN_PREFIX + upper : text;
  });
}

/** Whether a formula looks into another workbook; such formulas keep the value the file had. */
export function refersToOtherBook(formula: string): boolean {
  return /\[\d+\]/.test(formula.replace(/"(?:[^"]|"")*"/g, ""));
}
