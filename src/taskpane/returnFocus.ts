/**
 * Lets the keyboard come back, as by Shift+F6, to the control it left: a browser forgets it once
 * something outside of the pane's frame takes the focus.
 */
export function returnFocus(): void {
  let left: EventTarget | null = null;
  document.addEventListener("focusin", ({ target }) => (left = target));
  window.addEventListener("focus", () => {
    const isNowhere = document.activeElement === document.body;
    if (isNowhere && left instanceof HTMLElement) left.focus({ preventScroll: true });
  });
}
