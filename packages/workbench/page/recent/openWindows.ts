/** Work that a window has open is marked by a lock, which the browser lets go when the window is closed. */
const PREFIX = "workbench-open/";

/** Marks work as open in this window until it is let go. */
export function markOpen(id: string): { dispose(): void } {
  const over = new AbortController();
  const held = new Promise<void>((resolve) => {
    over.signal.addEventListener("abort", () => resolve());
  });
  // Another window that has the same work open holds the lock: both may, it is only a mark.
  void navigator.locks.request(PREFIX + id, { mode: "shared" }, () => held);
  return { dispose: () => over.abort() };
}

/** Ids of the work that any window has open. */
export async function openWork(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  const names = held.map(({ name = "" }) => name).filter((name) => name.startsWith(PREFIX));
  return new Set(names.map((name) => name.slice(PREFIX.length)));
}
