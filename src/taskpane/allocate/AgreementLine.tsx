import { Suspense } from "react";
import { usePaneContext, useSessionState } from "../PaneContext";
import { SourceLine } from "./SourceLine";
import type { Unfolded } from "./Unfolded";
import { agreementLine } from "./toSourceViews";
import { onDemand } from "../parts/onDemand";

const AgreementPane = onDemand(() => import("../agreement/AgreementPane"));

/** The agreement or key, with how it rounds, and everything that can be chosen about it. */
export function AgreementLine({ unfolded, unfold }: Unfolded) {
  const { words } = usePaneContext();
  const state = useSessionState();
  const { allocate, agreement, header } = words.texts.pane;
  const isOpen = unfolded === "agreement";
  return (
    <SourceLine
      label={agreement.title}
      {...agreementLine(state, words)}
      changeLabel={allocate.changeAgreement}
      closeLabel={allocate.closeAgreement}
      isOpen={isOpen}
      onToggle={() => unfold(isOpen ? null : "agreement")}
    >
      <Suspense fallback={header.loading}>
        <AgreementPane />
      </Suspense>
    </SourceLine>
  );
}
