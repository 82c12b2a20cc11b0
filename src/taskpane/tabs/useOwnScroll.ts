import { useLayoutEffect, useRef } from "react";
import type { Places } from "./Places";

/** Lets a page begin at its top, where its way back has the focus, and a tab stand where it was left. */
export function useOwnScroll(area: HTMLElement | null, { tab, page }: Places): void {
  const left = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    if (area === null) return undefined;
    area.scrollTop = page === null ? (left.current.get(tab) ?? 0) : 0;
    if (page !== null) return undefined;
    const note = () => left.current.set(tab, area.scrollTop);
    area.addEventListener("scroll", note, { passive: true });
    return () => area.removeEventListener("scroll", note);
  }, [area, tab, page]);
}
