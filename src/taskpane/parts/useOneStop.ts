import { useEffect, type RefObject } from "react";

const ROW_STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const COLUMN_STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Makes all buttons of a table one stop for the Tab key, with arrow keys between them. */
export function useOneStop(table: RefObject<HTMLTableElement | null>): void {
  // After every drawing: rows come and go while the table is scrolled.
  useEffect(() => {
    const all = buttonsIn(table.current).flat();
    const stop = all.find((button) => button.tabIndex === 0 && button.dataset.stop) ?? all[0];
    if (stop) makeStop(stop, all);
  });
  useEffect(() => {
    const element = table.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const next = nextByKey(event, buttonsIn(element));
      if (next === null) return;
      event.preventDefault();
      next.focus();
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLButtonElement) makeStop(target, buttonsIn(element).flat());
    };
    element?.addEventListener("keydown", onKeyDown);
    element?.addEventListener("focusin", onFocus);
    return () => {
      element?.removeEventListener("keydown", onKeyDown);
      element?.removeEventListener("focusin", onFocus);
    };
  }, [table]);
}

function makeStop(stop: HTMLElement, all: readonly HTMLElement[]): void {
  for (const button of all) {
    button.tabIndex = button === stop ? 0 : -1;
    if (button === stop) button.dataset.stop = "here";
    else delete button.dataset.stop;
  }
}

/** Where an arrow key leads from the button that has the focus; null for other keys and at the edges. */
function nextByKey(
  { key, target }: KeyboardEvent,
  rows: readonly (readonly HTMLElement[])[]
): HTMLElement | null {
  const down = ROW_STEPS[key] ?? 0;
  const right = COLUMN_STEPS[key] ?? 0;
  const row = rows.findIndex((buttons) => buttons.includes(target as HTMLElement));
  if (row < 0 || (down === 0 && right === 0)) return null;
  const column = rows[row]!.indexOf(target as HTMLElement) + right;
  const there = rows[row + down] ?? [];
  return there[down === 0 ? column : Math.min(column, there.length - 1)] ?? null;
}

/** The buttons of each row that has any. */
function buttonsIn(table: HTMLTableElement | null): readonly HTMLElement[][] {
  return [...(table?.rows ?? [])]
    .map((row) => [...row.querySelectorAll("button")])
    .filter((buttons) => buttons.length > 0);
}
