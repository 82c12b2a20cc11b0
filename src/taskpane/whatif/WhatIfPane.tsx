import { lazy, Suspense, useState } from "react";
import { NO_SCENARIO, type Scenario } from "../../session/agreement/scenario";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";

const WhatIf = lazy(() => import("./WhatIf"));

/** Tries other figures and other members; folded away until it is asked for. Nothing where nothing is allocated. */
export function WhatIfPane() {
  const { sheet, choice, outcome, written } = useSessionState();
  const hasResult = outcome.kind === "allocated" || (written?.allocation ?? null) !== null;
  if (sheet.kind !== "table" || !hasResult) return null;
  // A scenario belongs to the sheet and the agreement that it was made for.
  return <Scenarios key={`${choice.schemeId} ${sheet.sheetName}`} />;
}

function Scenarios() {
  const { words } = usePaneContext();
  const texts = words.texts.pane;
  const [scenario, setScenario] = useState<Scenario>(NO_SCENARIO);
  const changes = Object.keys(scenario.parameters).length + scenario.without.length;
  return (
    <Section title={texts.whatIf.title}>
      <Disclosure
        title={texts.whatIf.open}
        {...(changes === 0 ? {} : { note: texts.agreement.moreChoicesChanged(changes) })}
      >
        <Suspense fallback={texts.header.loading}>
          <WhatIf scenario={scenario} onChange={setScenario} />
        </Suspense>
      </Disclosure>
    </Section>
  );
}
