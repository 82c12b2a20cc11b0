import { useEffect } from "react";
import { goToNextRegion } from "./regions";

/** F6 on the page itself; the grid keeps Tab for its cells. The pane's frame tells of its own. */
export function useRegionKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      goToNextRegion(event.shiftKey);
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, []);
}
