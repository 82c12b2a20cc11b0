import { useMemo } from "react";
import { usePaneContext, useSessionState } from "../PaneContext";
import { toAllocationView, type AllocationView } from "./toAllocationView";

export function useAllocationPane(): AllocationView {
  const { words } = usePaneContext();
  const { outcome } = useSessionState();
  return useMemo(() => toAllocationView(outcome, words), [outcome, words]);
}
