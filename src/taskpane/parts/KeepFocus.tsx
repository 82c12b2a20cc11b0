import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const FOCUSABLE =
  'button:not([disabled]), input:not([type="file"]):not([disabled]), select, textarea, a[href]';

/** An element on the way from what has the focus up to the area, and its place among its siblings. */
type Step = { readonly parent: Element; readonly place: number };

/**
 * Where what has the focus is taken away, the focus goes to what came in its place, else to what
 * stands nearest: the keyboard never begins again at the top.
 */
export function KeepFocus({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const around = area.current!;
    let focused: { readonly element: Element; readonly way: readonly Step[] } | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      focused = { element: target as Element, way: wayUp(target as Element, around) };
    };
    const observer = new MutationObserver(() => {
      const { activeElement, body } = document;
      if (!focused || focused.element.isConnected || activeElement !== body) return;
      nearest(focused.way)?.focus();
    });
    around.addEventListener("focusin", onFocus);
    observer.observe(around, { childList: true, subtree: true });
    return () => {
      around.removeEventListener("focusin", onFocus);
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={area} className={styles.area}>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  // What stands around lays the children out, as if there were no area.
  area: { display: "contents" },
});

function wayUp(element: Element, area: Element): readonly Step[] {
  const parent = element.parentElement;
  if (element === area || !parent) return [];
  return [{ parent, place: [...parent.children].indexOf(element) }, ...wayUp(parent, area)];
}

function nearest(way: readonly Step[]): HTMLElement | null {
  for (const { parent, place } of way) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    const inOrder = [...children.slice(place), ...children.slice(0, place).reverse()];
    for (const child of inOrder) {
      const found = child.matches(FOCUSABLE) ? child : child.querySelector(FOCUSABLE);
      if (found instanceof HTMLElement) return found;
    }
  }
  return null;
}
