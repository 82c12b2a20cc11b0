import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  ThemeService,
  type Univer,
} from "@univerjs/core";
import type { ExcelHost, FilterChoices, FunctionMetadata } from "../host";
import { emptyWorkbook } from "../host/univer";
import type { Theme } from "./bridge/messages";
import { FileCommands } from "./files/FileCommands";
import { Finder } from "./find/Finder";
import { createGrid } from "./grid/createGrid";
import { describeFunctions } from "./grid/describeFunctions";
import { endEditing } from "./grid/watchEditing";
import { loadFonts } from "./grid/loadFonts";
import { installNorwegian } from "./grid/norwegian/installNorwegian";
import { readPasted } from "./grid/readPasted";
import { readTypedCells } from "./grid/readTypedCells";
import type { ButtonAction } from "./manifest/addInManifest";
import { readManifest } from "./manifest/readManifest";
import { continueAfterReload, takeContinued } from "./recent/continueAfterReload";
import { openWork } from "./recent/openWindows";
import { listRecent, loadRecent } from "./recent/recentWork";
import {
  fetchBytes,
  fetchJson,
  fetchXml,
  withSetting,
  type PageSettings,
  type Places,
} from "./settings";
import { WorkbenchStore } from "./store";
import { Desk } from "./workbook/Desk";
import { localeOf, wordsFor, type Language } from "./words";

export type WorkbenchContainers = { readonly grid: HTMLElement; readonly frame: HTMLElement };

type Parts = {
  readonly univer: Univer;
  readonly desk: Desk;
  readonly files: FileCommands;
  readonly finder: Finder;
};

/** The page's one object: the grid, the workbook in it and the add-in over it. */
export class Workbench {
  readonly language: Language;
  readonly store: WorkbenchStore;
  readonly #reported: PageSettings["reported"];
  #parts: Parts | null = null;

  constructor({ language, theme, reported }: PageSettings) {
    this.language = language;
    this.#reported = reported;
    this.store = new WorkbenchStore(theme);
  }

  get univer(): Univer {
    return this.#started().univer;
  }

  get files(): FileCommands {
    return this.#started().files;
  }

  /** Loads manifest and functions, and shows the sample or the work that is to be continued. */
  async start({ grid, frame }: WorkbenchContainers): Promise<void> {
    const { store, language } = this;
    const places = await fetchJson<Places>("workbench.json");
    const addIn = readManifest(await fetchXml(places.manifest), localeOf(language));
    const [functions] = await Promise.all([functionsAt(addIn.functionsUrl), loadFonts()]);
    store.set({ addIn });
    const dark = store.getState().theme === "dark";
    const univer = createGrid({ container: grid, language, dark });
    const reported = this.#reported;
    const desk = new Desk({ univer, store, language, reported, addIn, functions, grid, frame });
    const files = new FileCommands(desk, store, language);
    this.#parts = { univer, desk, files, finder: new Finder(univer) };
    await this.#showFirst(places, this.#parts);
    // Univer's services exist from its first workbook on.
    if (language === "nb") installNorwegian(univer);
    readTypedCells(univer, language);
    describeFunctions(univer, functions);
    await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
    readPasted(univer, language);
    store.set({ status: { kind: "ready" } });
  }

  /** A click on one of the add-in's ribbon buttons. */
  async click(action: ButtonAction): Promise<void> {
    const { runtime } = this.#started().desk;
    if (action.kind === "show-taskpane") {
      this.store.set({ paneOpen: true });
      await runtime.show();
      return;
    }
    this.store.set({ status: { kind: "busy" } });
    try {
      await runtime.invokeAction(action.id);
      this.store.set({ status: { kind: "ready" } });
    } catch (error) {
      this.#complain(wordsFor(this.language).addInFailed(messageOf(error)));
    }
  }

  /** Runs one of Univer's commands on the selection. */
  command(id: string, params?: object): void {
    void this.univer.__getInjector().get(ICommandService).executeCommand(id, params);
  }

  /** Sorts the rows around the selected cell by its column. */
  sort(ascending: boolean): void {
    this.#try(() => this.#host.userSorts(ascending));
  }

  filterChoices(): FilterChoices {
    return this.#host.filterChoices();
  }

  /** Filters the column of the selected cell; null shows all. */
  filter(texts: readonly string[] | null): void {
    this.#try(() => this.#host.userFilters(texts));
  }

  clearFilter(): void {
    this.#try(() => this.#host.userClearsFilter());
  }

  /** Saves, with what is being typed into a cell. */
  save(): void {
    if (!this.#parts) return;
    endEditing(this.univer);
    void this.files.save();
  }

  openFind(): void {
    const { finding } = this.store.getState();
    if (this.#parts) this.store.set({ finding: finding + 1 });
  }

  /** The keyboard goes back to the grid. */
  closeFind(): void {
    this.store.set({ finding: 0 });
    document.querySelector<HTMLElement>("main [contenteditable]")?.focus();
  }

  /** Selects the next, the previous or the first cell that shows a text; tells which of how many. */
  find(text: string, step: 1 | -1 | 0): { readonly at: number; readonly of: number } {
    return this.#started().finder.find(text, step);
  }

  /** The add-in lives on, as in Excel. */
  closePane(): void {
    this.store.set({ paneOpen: false });
    this.#started().desk.runtime.hide();
  }

  setTheme(theme: Theme): void {
    this.store.set({ theme });
    if (!this.#parts) return;
    const { univer, desk } = this.#parts;
    univer
      .__getInjector()
      .get(ThemeService)
      .setDarkMode(theme === "dark");
    desk.runtime.setTheme(theme);
    history.replaceState(null, "", withSetting(location.href, "theme", theme));
  }

  /** Like Excel, the workbench starts again for another language; the work is there afterwards. */
  async setLanguage(language: Language): Promise<void> {
    const { keeper, workbook } = this.#started().desk;
    await keeper.keep();
    continueAfterReload(workbook.source.data.id);
    location.assign(withSetting(location.href, "lang", language));
  }

  /** The page cannot go on. */
  fail(error: unknown): void {
    this.#complain(wordsFor(this.language).failed(messageOf(error)));
  }

  async #showFirst({ sample }: Places, { desk, files }: Parts): Promise<void> {
    const [recent, open] = await Promise.all([listRecent(), openWork()]);
    const continued = takeContinued();
    const kept = continued === null ? undefined : await loadRecent(continued);
    this.store.set({
      recent,
      offered: kept ? null : (recent.find(({ id }) => !open.has(id)) ?? null),
    });
    if (kept) desk.show(kept);
    else if (sample) await files.openBytes(await fetchBytes(sample.url), sample.name);
    else desk.show({ data: emptyWorkbook(localeOf(this.language)), original: null, notes: [] });
  }

  get #host(): ExcelHost {
    return this.#started().desk.workbook.host;
  }

  /** What Excel would refuse with a message is said in the status line. */
  #try(action: () => Promise<void>): void {
    action()
      .then(() => this.store.set({ status: { kind: "ready" } }))
      .catch((error: unknown) => this.#complain(wordsFor(this.language).refused(messageOf(error))));
  }

  #started(): Parts {
    if (!this.#parts) throw new Error("The workbench has not started.");
    return this.#parts;
  }

  #complain(text: string): void {
    this.store.set({ status: { kind: "problem", text } });
  }
}

async function functionsAt(url: string | null): Promise<readonly FunctionMetadata[]> {
  if (url === null) return [];
  return (await fetchJson<{ functions: FunctionMetadata[] }>(url)).functions;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
