import { useMemo } from "react";
import { usePaneContext, useSessionState } from "../PaneContext";
import { toAgreementView, type AgreementView } from "./toAgreementView";

export function useAgreementPane(): AgreementView | null {
  const { words } = usePaneContext();
  const state = useSessionState();
  return useMemo(() => toAgreementView(state, words), [state, words]);
}
