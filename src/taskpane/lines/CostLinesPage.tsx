import { useState } from "react";
import type { CostLineChoice } from "../../session/agreement/costLineChoice";
import { costLineTexts } from "../../text/costLineTexts";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Page } from "../parts/Page";
import { CostLines } from "./CostLines";

/** Several costs with a key each. Costs belong to the sheet that they are shared on. */
export default function CostLinesPage() {
  const { words } = usePaneContext();
  const { sheet } = useSessionState();
  return sheet.kind === "table" ? (
    <Page title={costLineTexts(words.language).sectionTitle} from="result">
      <Costs key={sheet.sheetName} />
    </Page>
  ) : null;
}

function Costs() {
  const { costLines } = useSessionState();
  const [changed, setChanged] = useState<readonly CostLineChoice[] | null>(null);
  const remembered = costLines.length > 0 ? costLines : START;
  return <CostLines lines={changed ?? remembered} onChange={setChanged} />;
}

/** Two are the fewest that are worth sharing together. */
const START: readonly CostLineChoice[] = [
  { name: "", key: "population", parameters: {} },
  { name: "", key: "equal", parameters: {} },
];
