import { useSyncExternalStore } from "react";

const KEY = "hpshare.own-municipality";

/** What was chosen in a view that refuses storage; null where nothing was. */
let unstored: string | null = null;
const listeners = new Set<() => void>();

/** The user's own municipality by its number, empty where none is chosen; remembered on this machine where the browser lets it. */
export const useOwnMunicipality = (): readonly [string, (code: string) => void] => [
  useSyncExternalStore(subscribe, remembered),
  remember,
];

function subscribe(listener: () => void): () => void {
  // Chosen in another window of the same browser.
  if (listeners.size === 0) window.addEventListener("storage", tellAll);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("storage", tellAll);
  };
}

const tellAll = (): void => listeners.forEach((listener) => listener());

function remembered(): string {
  if (unstored !== null) return unstored;
  try {
    return window.localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

function remember(code: string): void {
  try {
    window.localStorage.setItem(KEY, code);
    unstored = null;
  } catch {
    // A web view may refuse storage: the choice lasts as long as the view.
    unstored = code;
  }
  tellAll();
}
