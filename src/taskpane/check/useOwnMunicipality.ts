import { useState } from "react";

const KEY = "hpshare.own-municipality";

/** The user's own municipality by its number, empty where none is chosen; remembered on this machine where the browser lets it. */
export function useOwnMunicipality(): readonly [string, (code: string) => void] {
  const [code, setCode] = useState(remembered);
  const choose = (chosen: string) => {
    setCode(chosen);
    remember(chosen);
  };
  return [code, choose];
}

function remembered(): string {
  try {
    return window.localStorage.getItem(KEY) ?? "";
  } catch {
    // A web view may refuse storage: then it is chosen anew.
    return "";
  }
}

function remember(code: string): void {
  try {
    window.localStorage.setItem(KEY, code);
  } catch {
    // As above: the choice lasts as long as the view.
  }
}
