import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, useState } from "react";
import type { SheetState } from "../session/state";
import { AgreementPane } from "./agreement/AgreementPane";
import { AllocationPane } from "./allocation/AllocationPane";
import { PaneHeader } from "./header/PaneHeader";
import { usePaneContext, useSessionState } from "./PaneContext";
import { Later } from "./parts/Later";
import { PopulationPane } from "./population/PopulationPane";
import { ScrollArea } from "./ScrollArea";
import { NewPopulationPane } from "./statistics/NewPopulationPane";
import { StartPane } from "./start/StartPane";
import { WhatIfPane } from "./whatif/WhatIfPane";
import { WriteBar } from "./write/WriteBar";
import { WritePane } from "./write/WritePane";

/** Fetched once the first view stands. */
const CostLinesPane = lazy(() => import("./lines/CostLinesPane"));
const AboutPane = lazy(() => import("./about/AboutPane"));
const CouncilPane = lazy(() => import("./council/CouncilPane"));
const CheckPane = lazy(() => import("./check/CheckPane"));
const SelectedCell = lazy(() => import("./selected/SelectedCell"));

/** Sheets from which a paper can be made, or that are one. */
const MAKES_PAPERS: ReadonlySet<SheetState["kind"]> = new Set(["table", "paper"]);

/** Whether a table may stand on a sheet, or be pasted beside it; of our papers the attachment holds one. */
const checksTables = (sheet: SheetState): boolean =>
  sheet.kind === "table" ||
  sheet.kind === "no-table" ||
  sheet.kind === "empty" ||
  (sheet.kind === "paper" && sheet.part === "attachment");

/** The whole pane: population, agreement, allocation, write, from top to bottom; what few need comes after. */
export function Pane() {
  const { openCouncil, openCheck, openSmokeRun } = usePaneContext();
  const { sheet, activity, selected } = useSessionState();
  const styles = useStyles();
  const [scrollArea, setScrollArea] = useState<HTMLElement | null>(null);
  const isFirstLook = sheet.kind === "unknown" && activity !== "idle";
  return (
    <div className={styles.pane}>
      <PaneHeader />
      <main ref={setScrollArea} className={styles.content} aria-busy={activity !== "idle"}>
        <ScrollArea value={scrollArea}>
          <div>
            {sheet.kind === "table" && (
              <>
                <PopulationPane />
                <NewPopulationPane />
                <AgreementPane />
                {selected && (
                  <Later>
                    <SelectedCell />
                  </Later>
                )}
                <AllocationPane />
                <WritePane />
                <WhatIfPane />
                <Later>
                  <CostLinesPane />
                </Later>
              </>
            )}
            {sheet.kind !== "table" && sheet.kind !== "paper" && !isFirstLook && (
              <StartPane sheet={sheet} />
            )}
            {openCouncil && MAKES_PAPERS.has(sheet.kind) && (
              <Later>
                <CouncilPane open={openCouncil} />
              </Later>
            )}
            {openCheck && checksTables(sheet) && (
              <Later>
                <CheckPane open={openCheck} />
              </Later>
            )}
            {openSmokeRun && !isFirstLook && (
              <Later>
                <AboutPane open={openSmokeRun} />
              </Later>
            )}
          </div>
        </ScrollArea>
      </main>
      <WriteBar />
    </div>
  );
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100dvh",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    // A low window, or one zoomed in, scrolls as a whole: nothing may cover the content.
    "@media (max-height: 480px)": { height: "auto", minHeight: "100dvh" },
  },
  content: { flexGrow: 1, minHeight: 0, overflowY: "auto", position: "relative" },
});
