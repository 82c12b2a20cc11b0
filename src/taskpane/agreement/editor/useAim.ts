import { useEffect, useRef, useState, type RefObject } from "react";

/** Where the keyboard goes next: to the first field of a term, or to the first that is marked, in it or anywhere. */
export type Aim =
  | { readonly at: "first"; readonly term: number }
  | { readonly at: "marked"; readonly term: number | null };

const MARKED = '[aria-invalid="true"], [data-problem]';
const FIELDS = "input, select, textarea, button";

/** Puts the focus where it was last aimed, once that stands on the page. */
export function useAim(): {
  readonly page: RefObject<HTMLDivElement | null>;
  readonly aim: (at: Aim) => void;
} {
  const page = useRef<HTMLDivElement>(null);
  const [aimed, aim] = useState<Aim | null>(null);
  useEffect(() => {
    if (aimed === null) return;
    const inside =
      aimed.term === null ? null : page.current?.querySelector(`[data-fields="${aimed.term}"]`);
    const area = inside ?? page.current;
    const marked = aimed.at === "marked" ? area?.querySelector(MARKED) : null;
    const target = marked ?? inside?.querySelector(FIELDS);
    if (target instanceof HTMLElement) target.focus();
  }, [aimed]);
  return { page, aim };
}
