import { lazy, Suspense } from "react";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { Message } from "../parts/Message";
import { Section } from "../parts/Section";
import { ChangeSinceWritten } from "./ChangeSinceWritten";
import { Check } from "./Check";
import { Regions } from "./Regions";
import { useAllocationPane } from "./useAllocationPane";
import { useAllocationPaneStyles } from "./useAllocationPaneStyles";

const Order = lazy(() => import("./Order"));
const RegionChart = lazy(() => import("./RegionChart"));
const MembersTable = lazy(() => import("./MembersTable"));

/** What each pays: whether it adds up, by region, by member. */
export function AllocationPane() {
  const { words } = usePaneContext();
  const { outcome } = useSessionState();
  const texts = words.texts.pane.allocation;
  const styles = useAllocationPaneStyles();
  const view = useAllocationPane();
  return (
    <Section title={texts.title}>
      {view.kind === "waiting" && <p className={styles.waiting}>{view.text}</p>}
      {view.kind === "refused" && (
        <Message intent="info" title={texts.refusedTitle}>
          {view.sentences.map((sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
        </Message>
      )}
      {view.kind === "allocated" && (
        <>
          <Check check={view.check} />
          {outcome.kind === "allocated" && <ChangeSinceWritten allocation={outcome.allocation} />}
          {outcome.kind === "allocated" && (
            <Disclosure title={texts.orderTitle}>
              <Suspense fallback={words.texts.pane.header.loading}>
                <Order allocation={outcome.allocation} />
              </Suspense>
            </Disclosure>
          )}
          <Regions regions={view.regions} />
          {view.regions.length > 0 && (
            <Disclosure title={texts.chart}>
              <Suspense fallback={words.texts.pane.header.loading}>
                <RegionChart regions={view.regions} />
              </Suspense>
            </Disclosure>
          )}
          {outcome.kind === "allocated" && (
            <Suspense
              fallback={<p className={styles.waiting}>{words.texts.pane.header.loading}</p>}
            >
              <MembersTable allocation={outcome.allocation} percentNote={view.percentNote} />
            </Suspense>
          )}
        </>
      )}
    </Section>
  );
}
