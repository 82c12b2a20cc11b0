import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { Suspense } from "react";
import { usePaneContext, useSessionState } from "../PaneContext";
import { issueViews } from "../population/toPopulationView";
import { SourceLine } from "./SourceLine";
import { populationLine } from "./toSourceViews";
import type { Unfolded } from "./Unfolded";
import { onDemand } from "../parts/onDemand";

const PopulationPane = onDemand(() => import("../population/PopulationPane"));
const NewsCompared = onDemand(() => import("../newPopulation/NewsCompared"));
const IssueGroup = onDemand(() => import("../population/IssueGroup"));

/** The population that is used: how many, from when, where; and what is wrong or doubtful about it. */
export function PopulationLine({ unfolded, unfold }: Unfolded) {
  const { words } = usePaneContext();
  const { sheet } = useSessionState();
  const styles = useStyles();
  const { allocate, population, header } = words.texts.pane;
  if (sheet.kind !== "table") return null;
  const errors = issueViews(sheet.reading.issues, "error", words);
  const warnings = issueViews(sheet.reading.issues, "warning", words);
  const isOpen = unfolded === "population" || unfolded === "news";
  return (
    <SourceLine
      label={population.title}
      {...populationLine(sheet, words)}
      changeLabel={allocate.changePopulation}
      closeLabel={allocate.closePopulation}
      isOpen={isOpen}
      onToggle={() => unfold(isOpen ? null : "population")}
      below={
        <>
          {errors.length > 0 && (
            <Suspense fallback={null}>
              <IssueGroup
                intent="error"
                title={population.errors(errors.length)}
                text={population.errorsText}
                issues={errors}
                corrections={sheet.corrections}
              />
            </Suspense>
          )}
          {warnings.length > 0 && !isOpen && (
            <Button
              appearance="transparent"
              size="small"
              icon={<WarningRegular />}
              className={styles.doubt}
              onClick={() => unfold("population")}
            >
              {population.warnings(warnings.length)}
            </Button>
          )}
        </>
      }
    >
      <Suspense fallback={header.loading}>
        {unfolded === "news" ? (
          <NewsCompared sheet={sheet} onDone={() => unfold(null)} />
        ) : (
          <PopulationPane sheet={sheet} />
        )}
      </Suspense>
    </SourceLine>
  );
}

const useStyles = makeStyles({
  doubt: {
    alignSelf: "flex-start",
    paddingInline: 0,
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightRegular,
  },
});
