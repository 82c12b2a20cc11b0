/** Moments without a change after which nothing more is on its way. */
const QUIET_MOMENTS = 3;

/**
 * Resolves when the page has drawn what it was told: when it has been idle some times in a row and
 * nothing has changed meanwhile. Slow machines are not idle, so nothing here is a matter of time.
 */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    let quiet = 0;
    const watch = new MutationObserver(() => (quiet = 0));
    watch.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const look = () => {
      // What is still being fetched says so itself.
      if (/(Laster |Loading)…/.test(document.body.textContent)) quiet = 0;
      if (quiet === QUIET_MOMENTS) {
        watch.disconnect();
        return resolve();
      }
      quiet += 1;
      requestAnimationFrame(() => requestIdleCallback(look));
    };
    look();
  });
}
