import { useMemo } from "react";
import { usePaneContext, useSessionState } from "../PaneContext";
import { toWriteView, type WriteView } from "./toWriteView";

/** What stands on the sheet, and what the button at the foot does about it. */
export function useWritePane(): { readonly view: WriteView | null; readonly isBusy: boolean } {
  const { words } = usePaneContext();
  const state = useSessionState();
  const view = useMemo(() => toWriteView(state, words), [state, words]);
  return { view, isBusy: state.activity !== "idle" };
}
