import { Suspense, useMemo } from "react";
import { compareAllocations, type Allocation } from "../../engine";
import { isChanged } from "../comparison/toComparisonView";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { onDemand } from "../parts/onDemand";

const ComparisonDetails = onDemand(() => import("../comparison/ComparisonDetails"));

/** What each would pay beside what stands on the sheet; nothing where that is the same. */
export function ChangeSinceWritten({ allocation }: { readonly allocation: Allocation }) {
  const { words } = usePaneContext();
  const { written } = useSessionState();
  const texts = words.texts.pane;
  const before = written?.allocation ?? null;
  const comparison = useMemo(
    () => (before === null ? null : compareAllocations(before, allocation)),
    [before, allocation]
  );
  if (comparison === null || !isChanged(comparison)) return null;
  const changed = comparison.rows.filter(({ change }) => !change.isZero()).length;
  return (
    <Disclosure title={texts.comparison.sinceWritten} note={words.members(changed)}>
      <Suspense fallback={texts.header.loading}>
        <ComparisonDetails comparison={comparison} />
      </Suspense>
    </Disclosure>
  );
}
