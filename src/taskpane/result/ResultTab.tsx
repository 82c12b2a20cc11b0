import { Button } from "@fluentui/react-components";
import { Suspense, useMemo } from "react";
import { ChangeSinceWritten } from "../allocation/ChangeSinceWritten";
import { toAllocationView } from "../allocation/toAllocationView";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import { Kept } from "../tabs/Kept";
import { usePlaces } from "../tabs/Places";
import { AutoRefresh } from "../write/AutoRefresh";
import { ResultState } from "./ResultState";
import { ResultTable } from "./ResultTable";
import { useResultStyles } from "./useResultStyles";
import { onDemand } from "../parts/onDemand";

const Order = onDemand(() => import("../allocation/Order"));
const RegionChart = onDemand(() => import("../allocation/RegionChart"));
const SelectedCell = onDemand(() => import("../selected/SelectedCell"));
const WhatIfPage = onDemand(() => import("../whatif/WhatIfPage"));
const CostLinesPage = onDemand(() => import("../lines/CostLinesPage"));

/** What stands on the sheet and who pays what; what-if and several costs are pages of their own. */
export default function ResultTab() {
  const { page } = usePlaces();
  const { selected } = useSessionState();
  return (
    <>
      <Kept isShown={page === null}>
        <ResultState />
        {selected && (
          <Suspense fallback={null}>
            <SelectedCell />
          </Suspense>
        )}
        <WhoPays />
      </Kept>
      <Kept isShown={page === "what-if"}>
        <WhatIfPage />
      </Kept>
      <Kept isShown={page === "costs"}>
        <CostLinesPage />
      </Kept>
    </>
  );
}

/** Every amount, what lies behind them, and the pages that go on from here. */
function WhoPays() {
  const { words } = usePaneContext();
  const { outcome, written } = useSessionState();
  const { go } = usePlaces();
  const texts = words.texts.pane;
  const styles = useResultStyles();
  const view = useMemo(() => toAllocationView(outcome, words), [outcome, words]);
  return (
    <Section title={texts.allocation.title} isHeadingHidden>
      {view.kind === "waiting" && <p className={styles.text}>{view.text}</p>}
      {view.kind === "refused" &&
        view.sentences.map((sentence) => (
          <p key={sentence} className={styles.text}>
            {sentence}
          </p>
        ))}
      {outcome.kind === "allocated" && view.kind === "allocated" && (
        <>
          <ChangeSinceWritten allocation={outcome.allocation} />
          <ResultTable
            allocation={outcome.allocation}
            regions={view.regions}
            percentNote={view.percentNote}
          />
          <div>
            <Disclosure title={texts.allocation.orderTitle}>
              <Suspense fallback={texts.header.loading}>
                <Order allocation={outcome.allocation} />
              </Suspense>
            </Disclosure>
            {view.regions.length > 0 && (
              <Disclosure title={texts.allocation.chart}>
                <Suspense fallback={texts.header.loading}>
                  <RegionChart regions={view.regions} />
                </Suspense>
              </Disclosure>
            )}
            {written !== null && (
              <Disclosure title={texts.write.autoRefresh}>
                <AutoRefresh />
              </Disclosure>
            )}
          </div>
        </>
      )}
      <div className={styles.pages}>
        {(outcome.kind === "allocated" || written?.allocation) && (
          <Button onClick={() => go("result", "what-if")}>{texts.result.whatIf}</Button>
        )}
        <Button onClick={() => go("result", "costs")}>{texts.result.costs}</Button>
      </div>
    </Section>
  );
}
