import { useState } from "react";
import { NO_SCENARIO, type Scenario } from "../../session/agreement/scenario";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Page } from "../parts/Page";
import { WhatIf } from "./WhatIf";

/** Tries other figures and other members. A scenario belongs to the sheet and the agreement that it was made for. */
export default function WhatIfPage() {
  const { words } = usePaneContext();
  const { sheet, choice } = useSessionState();
  return sheet.kind === "table" ? (
    <Page title={words.texts.pane.whatIf.title} from="result">
      <Scenarios key={`${choice.schemeId} ${sheet.sheetName}`} />
    </Page>
  ) : null;
}

function Scenarios() {
  const [scenario, setScenario] = useState<Scenario>(NO_SCENARIO);
  return <WhatIf scenario={scenario} onChange={setScenario} />;
}
