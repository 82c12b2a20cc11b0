import { err } from "../engine";
import type { WorkbookGateway } from "../sheet/gateway";

/** A gateway whose pending request the user can cancel as long as nothing has been changed. */
export type Cancellable = {
  readonly gateway: WorkbookGateway;
  /** Something new is being done: from here on it can be given up. */
  readonly begin: () => void;
  /** Answers what is waited for with `cancelled`; does nothing once the workbook is being changed. */
  readonly cancel: () => void;
  /** Whether a change of the workbook has been asked for since it began. */
  readonly hasChanged: () => boolean;
};

/**
 * Lets what is asked through a gateway be given up. Excel cannot take a request back, so only its
 * answer is not waited for; `onPoint` hears when there is no giving up any more, because the first
 * change is asked for.
 */
export function cancellable(gateway: WorkbookGateway, onPoint: () => void): Cancellable {
  const cancelled = err({ area: "host", code: "cancelled" } as const);
  let isGivenUp = false;
  let isChanging = false;
  const listeners = new Set<(answer: typeof cancelled) => void>();
  const waiting = async <T>(ask: () => Promise<T>) => {
    if (isGivenUp) return cancelled;
    const givenUp = new Promise<typeof cancelled>((resolve) => listeners.add(resolve));
    return Promise.race([ask(), givenUp]);
  };
  const change = async <T>(ask: () => Promise<T>) => {
    if (isGivenUp) return cancelled;
    isChanging = true;
    onPoint();
    return ask();
  };
  return {
    gateway: {
      read: (sheetId) => waiting(() => gateway.read(sheetId)),
      selection: () => waiting(() => gateway.selection()),
      apply: (...args) => change(() => gateway.apply(...args)),
      restore: (...args) => change(() => gateway.restore(...args)),
      remember: (...what) => change(() => gateway.remember(...what)),
      drawChart: (chart) => change(() => gateway.drawChart(chart)),
      select: (...args) => gateway.select(...args),
      activate: (sheetId) => gateway.activate(sheetId),
      watch: (listener) => gateway.watch(listener),
      followSelection: (selected) => gateway.followSelection(selected),
      readRow: (...args) => gateway.readRow(...args),
      startWithWorkbook: (on) => gateway.startWithWorkbook(on),
    },
    begin: () => {
      listeners.clear();
      isGivenUp = false;
      isChanging = false;
    },
    cancel: () => {
      if (isChanging) return;
      isGivenUp = true;
      for (const tell of listeners) tell(cancelled);
    },
    hasChanged: () => isChanging,
  };
}
