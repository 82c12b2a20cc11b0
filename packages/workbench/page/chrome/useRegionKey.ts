import { useEffect } from "react";

/** Where the keyboard goes in turn: the ribbon, the pane, the grid. */
const RIBBON = "nav button";
const PANE = "aside iframe";
const GRID = "main [contenteditable]";

/** F6 goes from the grid to the ribbon, to the pane and back, as in Excel; the grid keeps Tab for its cells. */
export function useRegionKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      const inRibbon = document.activeElement?.closest("nav, header") ?? null;
      const order = inRibbon === null ? [RIBBON] : [PANE, GRID];
      const next = order
        .map((selector) => document.querySelector<HTMLElement>(selector))
        .find((element) => element !== null && element.checkVisibility());
      next?.focus();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, []);
}
