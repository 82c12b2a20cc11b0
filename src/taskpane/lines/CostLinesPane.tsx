import { lazy, Suspense, useState } from "react";
import type { CostLineChoice } from "../../session/agreement/costLineChoice";
import { costLineTexts } from "../../text/costLineTexts";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";

const CostLines = lazy(() => import("./CostLines"));

/** Several costs with a key each; folded away until it is asked for. */
export default function CostLinesPane() {
  const { sheet } = useSessionState();
  // Costs belong to the sheet that they are shared on.
  return sheet.kind === "table" ? <Costs key={sheet.sheetName} /> : null;
}

function Costs() {
  const { words } = usePaneContext();
  const { costLines } = useSessionState();
  const texts = costLineTexts(words.language);
  const [changed, setChanged] = useState<readonly CostLineChoice[] | null>(null);
  const remembered = costLines.length > 0 ? costLines : START;
  return (
    <Section title={texts.sectionTitle}>
      <Disclosure title={texts.open}>
        <Suspense fallback={words.texts.pane.header.loading}>
          <CostLines lines={changed ?? remembered} onChange={setChanged} />
        </Suspense>
      </Disclosure>
    </Section>
  );
}

/** Two are the fewest that are worth sharing together. */
const START: readonly CostLineChoice[] = [
  { name: "", key: "population", parameters: {} },
  { name: "", key: "equal", parameters: {} },
];
