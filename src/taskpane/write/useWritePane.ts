import { useMemo } from "react";
import { usePaneContext, useSessionState } from "../PaneContext";
import { toWriteView, type WriteAction, type WriteView } from "./toWriteView";

/** The view, and what a press on its buttons does. */
export function useWritePane(): {
  readonly view: WriteView | null;
  readonly isBusy: boolean;
  readonly run: (action: WriteAction) => void;
} {
  const { session, words } = usePaneContext();
  const state = useSessionState();
  const view = useMemo(() => toWriteView(state, words), [state, words]);
  const run = (action: WriteAction) => {
    switch (action) {
      case "write-beside":
        return void session.write("beside");
      case "write-new-sheet":
        return void session.write("new-sheet");
      case "refresh":
        return void session.refresh();
    }
  };
  return { view, isBusy: state.activity !== "idle", run };
}
