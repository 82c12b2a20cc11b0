import { useEffect } from "react";
import type { Workbench } from "../workbench";

/** Ctrl+S saves and Ctrl+F finds, as in Excel, wherever the keyboard is; Command on a Mac. */
export function usePageKeys(workbench: Workbench): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const action = { s: () => workbench.save(), f: () => workbench.openFind() }[event.key];
      if (!action) return;
      // Otherwise the browser would save or search its own page.
      event.preventDefault();
      event.stopPropagation();
      action();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [workbench]);
}
