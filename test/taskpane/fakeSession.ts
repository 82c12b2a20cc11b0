import { err, ok } from "../../src/engine";
import type { Session } from "../../src/session/session";
import type { SessionState } from "../../src/session/state";

/** One action that the pane asked for. */
export type Call = { readonly name: string; readonly args: readonly unknown[] };

/** A session that holds a state, writes down what it is asked for, and does nothing else. */
export type FakeSession = Session & {
  readonly calls: readonly Call[];
  /** The pane sees the new state at once. */
  show(state: SessionState): void;
};

export function fakeSession(initial: SessionState, tables: readonly string[] = []): FakeSession {
  let state = initial;
  const listeners = new Set<() => void>();
  const calls: Call[] = [];
  const noted =
    (name: string) =>
    (...args: unknown[]) => {
      calls.push({ name, args });
    };
  const promised =
    (name: string) =>
    (...args: unknown[]) => {
      calls.push({ name, args });
      return Promise.resolve();
    };
  return {
    calls,
    show: (next) => {
      state = next;
      listeners.forEach((listener) => listener());
    },
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: promised("start"),
    read: promised("read"),
    findTables: () => Promise.resolve(tables),
    insertExample: promised("insertExample"),
    correct: promised("correct"),
    choose: noted("choose"),
    setParameter: noted("setParameter"),
    write: promised("write"),
    writeScenario: promised("writeScenario"),
    drawChart: promised("drawChart"),
    readingBy: () => (state.sheet.kind === "table" ? state.sheet.reading : null),
    writeCostLines: promised("writeCostLines"),
    saveScheme: (...args) => promised("saveScheme")(...args).then(() => ok(undefined)),
    removeScheme: (...args) => promised("removeScheme")(...args).then(() => ok(undefined)),
    applyPopulation: promised("applyPopulation"),
    makeNextYear: (...args) => promised("makeNextYear")(...args).then(() => ok(undefined)),
    refresh: promised("refresh"),
    restoreCells: promised("restoreCells"),
    keepCells: noted("keepCells"),
    undo: promised("undo"),
    takeOver: promised("takeOver"),
    settleUnfinished: promised("settleUnfinished"),
    setAutoRefresh: promised("setAutoRefresh"),
    select: promised("select"),
    readSelection: promised("readSelection"),
    showSheet: promised("showSheet"),
    cancel: noted("cancel"),
    dismissNotice: noted("dismissNotice"),
    onSheet: () => Promise.resolve(err({ area: "host", code: "busy" } as const)),
    lookAtSheet: () => Promise.resolve(err({ area: "host", code: "busy" } as const)),
  };
}
