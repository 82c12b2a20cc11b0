import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useWriting } from "../agreement/draft/draftStore";
import { usePaneContext } from "../PaneContext";
import { Later } from "../parts/Later";
import { AgreementLine } from "./AgreementLine";
import { Amounts } from "./Amounts";
import { PopulationLine } from "./PopulationLine";
import type { Unfolding } from "./Unfolded";
import { Verdict } from "./Verdict";
import { onDemand } from "../parts/onDemand";

const News = onDemand(() => import("../newPopulation/News"));

/** What is shared, by which population and agreement, and whether it adds up. */
export function AllocateTab() {
  const styles = useStyles();
  const { session } = usePaneContext();
  const [unfolded, unfold] = useState<Unfolding>(null);
  // What is chosen is not what is being written: its amounts would say so.
  const isWriting = useWriting(session) !== null && unfolded === "agreement";
  return (
    <div className={styles.tab}>
      <div>
        <PopulationLine {...{ unfolded, unfold }} />
        <AgreementLine {...{ unfolded, unfold }} />
      </div>
      {!isWriting && (
        <>
          <Amounts />
          <Verdict />
          {unfolded !== "news" && (
            <Later>
              <News onCompare={() => unfold("news")} />
            </Later>
          )}
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  tab: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
});
