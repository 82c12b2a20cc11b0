import { useSyncExternalStore } from "react";
import type { Session } from "../../../session/session";
import type { AgreementDraft } from "./draft";

/** The agreement that is being written in a pane, and what it was when it was opened. */
export type Writing = { readonly draft: AgreementDraft; readonly opened: AgreementDraft };

type Store = { writing: Writing | null; readonly listeners: Set<() => void> };

/** It outlives the part of the pane that shows it: somebody may look at the sheet's table meanwhile. */
const STORES = new WeakMap<Session, Store>();

function storeOf(session: Session): Store {
  const known = STORES.get(session);
  if (known) return known;
  const store: Store = { writing: null, listeners: new Set() };
  STORES.set(session, store);
  return store;
}

/** Shows another draft, or none. */
export function setWriting(session: Session, writing: Writing | null): void {
  const store = storeOf(session);
  store.writing = writing;
  store.listeners.forEach((listener) => listener());
}

export const startWriting = (session: Session, draft: AgreementDraft): void =>
  setWriting(session, { draft, opened: draft });

export function useWriting(session: Session): Writing | null {
  const store = storeOf(session);
  return useSyncExternalStore(
    (listener) => {
      store.listeners.add(listener);
      return () => store.listeners.delete(listener);
    },
    () => store.writing
  );
}
