import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  ThemeService,
  type Univer,
} from "@univerjs/core";
import type { FunctionMetadata } from "../host";
import { openWorkbookFile } from "../host/files";
import { emptyWorkbook } from "../host/univer";
import type { Theme } from "./bridge/messages";
import { createGrid } from "./grid/createGrid";
import { installNorwegian } from "./grid/norwegian/installNorwegian";
import type { AddInManifest, ButtonAction } from "./manifest/addInManifest";
import { readManifest } from "./manifest/readManifest";
import { AddInRuntime } from "./pane/AddInRuntime";
import { fetchBytes, fetchJson, fetchXml, type PageSettings, type Places } from "./settings";
import { OpenWorkbook, type WorkbookData } from "./workbook/OpenWorkbook";
import { localeOf, wordsFor, type Language } from "./words";

export type Status =
  | { readonly kind: "loading" }
  | { readonly kind: "ready" }
  | { readonly kind: "busy" }
  | { readonly kind: "problem"; readonly text: string };

export type WorkbenchState = {
  readonly status: Status;
  readonly workbookName: string;
  readonly addIn: AddInManifest | null;
  readonly paneOpen: boolean;
  readonly theme: Theme;
};

export type WorkbenchContainers = {
  readonly grid: HTMLElement;
  readonly frame: HTMLElement;
};

/** The page's one object: the grid, the workbook in it and the add-in over it. */
export class Workbench {
  readonly language: Language;
  #state: WorkbenchState;
  readonly #listeners = new Set<() => void>();
  #univer: Univer | null = null;
  #containers: WorkbenchContainers | null = null;
  #open: { workbook: OpenWorkbook; runtime: AddInRuntime } | null = null;
  #functions: readonly FunctionMetadata[] = [];

  constructor({ language, theme }: PageSettings) {
    this.language = language;
    this.#state = {
      status: { kind: "loading" },
      workbookName: "",
      addIn: null,
      paneOpen: false,
      theme,
    };
  }

  readonly getState = (): WorkbenchState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get univer(): Univer {
    if (!this.#univer) throw new Error("The workbench has not started.");
    return this.#univer;
  }

  /** Loads manifest, functions and sample, and shows them. */
  async start(containers: WorkbenchContainers): Promise<void> {
    this.#containers = containers;
    const places = await fetchJson<Places>("workbench.json");
    const addIn = readManifest(await fetchXml(places.manifest), localeOf(this.language));
    if (addIn.functionsUrl)
      this.#functions = (
        await fetchJson<{ functions: FunctionMetadata[] }>(addIn.functionsUrl)
      ).functions;
    this.#set({ addIn });
    this.#univer = createGrid({
      container: containers.grid,
      language: this.language,
      dark: this.#state.theme === "dark",
    });
    this.#show(await this.#firstWorkbook(places), addIn);
    // Univer's services exist from its first workbook on.
    if (this.language === "nb") installNorwegian(this.#univer);
    await this.#univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.#set({ status: { kind: "ready" } });
  }

  /** A click on one of the add-in's ribbon buttons. */
  async click(action: ButtonAction): Promise<void> {
    const { runtime } = this.#opened();
    if (action.kind === "show-taskpane") {
      this.#set({ paneOpen: true });
      await runtime.show();
      return;
    }
    this.#set({ status: { kind: "busy" } });
    try {
      await runtime.invokeAction(action.id);
      this.#set({ status: { kind: "ready" } });
    } catch (error) {
      this.#fail(wordsFor(this.language).addInFailed(messageOf(error)));
    }
  }

  /** Runs one of Univer's commands on the selection. */
  command(id: string): void {
    void this.univer.__getInjector().get(ICommandService).executeCommand(id);
  }

  /** The add-in lives on, as in Excel. */
  closePane(): void {
    this.#set({ paneOpen: false });
    this.#open?.runtime.hide();
  }

  setTheme(theme: Theme): void {
    this.#set({ theme });
    this.#univer
      ?.__getInjector()
      .get(ThemeService)
      .setDarkMode(theme === "dark");
    this.#open?.runtime.setTheme(theme);
  }

  fail(error: unknown): void {
    this.#fail(wordsFor(this.language).failed(messageOf(error)));
  }

  async #firstWorkbook({ sample }: Places): Promise<WorkbookData> {
    if (!sample) return emptyWorkbook(localeOf(this.language));
    const opened = await openWorkbookFile(await fetchBytes(sample.url), sample.name);
    if (!opened.ok) throw new Error(`${sample.name}: ${opened.error.code}`);
    return opened.value.data;
  }

  #show(data: WorkbookData, addIn: AddInManifest): void {
    this.#open?.runtime.dispose();
    this.#open?.workbook.dispose();
    const workbook = new OpenWorkbook(this.univer, data, this.language);
    const runtime = new AddInRuntime({
      container: this.#containersOrThrow().frame,
      host: workbook.host,
      url: addIn.runtimeUrl,
      title: addIn.displayName,
      locale: localeOf(this.language),
      theme: this.#state.theme,
    });
    runtime.registerFunctions(this.#functions);
    workbook.host.onRuntimeState((state) => this.#set({ paneOpen: state === "Visible" }));
    if (workbook.host.startsAddin) void runtime.start();
    workbook.host.onNotImplemented((member) =>
      this.#fail(wordsFor(this.language).notImplemented(member))
    );
    this.#open = { workbook, runtime };
    this.#set({ workbookName: data.name ?? "", paneOpen: false });
  }

  #opened(): { workbook: OpenWorkbook; runtime: AddInRuntime } {
    if (!this.#open) throw new Error("No workbook is open.");
    return this.#open;
  }

  #containersOrThrow(): WorkbenchContainers {
    if (!this.#containers) throw new Error("The workbench has not started.");
    return this.#containers;
  }

  #fail(text: string): void {
    this.#set({ status: { kind: "problem", text } });
  }

  #set(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    this.#listeners.forEach((listener) => listener());
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
