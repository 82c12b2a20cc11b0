import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";
import type { OpenSmokeRun } from "./about/OpenSmokeRun";
import type { OpenCheck } from "./check/OpenCheck";
import type { OpenCouncil } from "./papers/OpenCouncil";
import type { Words } from "./Words";

/** What every part of the pane works with. */
export type PaneContextValue = {
  readonly session: Session;
  readonly words: Words;
  /** Absent where the council's papers are not offered. */
  readonly openCouncil?: OpenCouncil | undefined;
  /** Absent where tables are not checked. */
  readonly openCheck?: OpenCheck | undefined;
  /** Absent where there is no Excel to try. */
  readonly openSmokeRun?: OpenSmokeRun | undefined;
};

export const PaneContext = createContext<PaneContextValue | null>(null);

export function usePaneContext(): PaneContextValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error("A part of the pane was rendered outside PaneContext.");
  return value;
}

/** The session's state; the component renders again when it changes. */
export function useSessionState(): SessionState {
  const { session } = usePaneContext();
  return useSyncExternalStore(session.subscribe, session.getState);
}
