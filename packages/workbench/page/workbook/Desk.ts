import type { Univer } from "@univerjs/core";
import type { FunctionMetadata, Reported } from "../../host";
import { watchCharts } from "../grid/watchCharts";
import { watchEditing } from "../grid/watchEditing";
import { watchFigures } from "../grid/watchFigures";
import { watchFilter } from "../grid/watchFilter";
import { watchMessages } from "../grid/watchMessages";
import { watchProtection } from "../grid/watchProtection";
import type { AddInManifest } from "../manifest/addInManifest";
import { AddInRuntime } from "../pane/AddInRuntime";
import { Keeper } from "../recent/Keeper";
import { markOpen } from "../recent/openWindows";
import { listRecent } from "../recent/recentWork";
import type { WorkbenchStore } from "../store";
import { localeOf, wordsFor, type Language } from "../words";
import { OpenWorkbook } from "./OpenWorkbook";
import type { WorkbookSource } from "./WorkbookSource";

export type DeskOptions = {
  readonly univer: Univer;
  readonly store: WorkbenchStore;
  readonly language: Language;
  /** What every workbook's Excel does that a real one is reported to do. */
  readonly reported: readonly Reported[];
  readonly addIn: AddInManifest;
  readonly functions: readonly FunctionMetadata[];
  /** Where the grid is. */
  readonly grid: HTMLElement;
  /** Where the add-in's frame is put. */
  readonly frame: HTMLElement;
};

type OnDesk = {
  readonly workbook: OpenWorkbook;
  readonly runtime: AddInRuntime;
  readonly keeper: Keeper;
  /** What follows the workbook in the grid for as long as it is open. */
  readonly watchers: readonly { dispose(): void }[];
};

/** Has one workbook open at a time, with the add-in over it. */
export class Desk {
  readonly #options: DeskOptions;
  #open: OnDesk | null = null;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  get workbook(): OpenWorkbook {
    return this.#opened().workbook;
  }

  get runtime(): AddInRuntime {
    return this.#opened().runtime;
  }

  get keeper(): Keeper {
    return this.#opened().keeper;
  }

  /** Puts a workbook in the place of the one that is open; the add-in begins anew, as in Excel. */
  show(source: WorkbookSource): void {
    this.#close();
    const { univer, store, language, reported, addIn, functions, grid, frame } = this.#options;
    const workbook = new OpenWorkbook(univer, source, localeOf(language));
    const { host } = workbook;
    host.behaviours.use(reported);
    const runtime = new AddInRuntime({
      container: frame,
      host,
      url: addIn.runtimeUrl,
      title: addIn.displayName,
      locale: localeOf(language),
      theme: store.getState().theme,
    });
    runtime.registerFunctions(functions);
    host.onRuntimeState((state) => store.set({ paneOpen: state === "Visible" }));
    host.onNotImplemented((member) =>
      store.set({ status: { kind: "problem", text: wordsFor(language).notImplemented(member) } })
    );
    const keeper = new Keeper(univer, workbook, () => {
      void listRecent().then((recent) => store.set({ recent }));
    });
    const watchers = [
      watchEditing(univer, host),
      watchProtection(univer, host, source.data.id),
      watchCharts(univer, host, source.data.id, grid, (charts) => store.set({ charts })),
      watchMessages(univer, host, (cellMessage) => store.set({ cellMessage })),
      watchFigures(univer, (figures) => store.set({ figures })),
      watchFilter(univer, host, (shownRows) => store.set({ shownRows })),
      markOpen(source.data.id),
    ];
    this.#open = { workbook, runtime, keeper, watchers };
    store.set({ workbookName: workbook.name, paneOpen: false, cellMessage: null });
    if (host.startsAddin) void runtime.start();
  }

  #opened(): OnDesk {
    if (!this.#open) throw new Error("No workbook is open.");
    return this.#open;
  }

  #close(): void {
    this.#open?.watchers.forEach((watcher) => watcher.dispose());
    this.#open?.keeper.dispose();
    this.#open?.runtime.dispose();
    this.#open?.workbook.dispose();
    this.#open = null;
  }
}
