import type { CallFunction, ExcelHost, FunctionMetadata } from "../../host";
import { FrameConnection } from "../bridge/FrameConnection";
import type { Theme } from "../bridge/messages";
import { goToNextRegion } from "../chrome/regions";

export type AddInRuntimeOptions = {
  /** Where the add-in's frame is put; it stays there, shown or not. */
  readonly container: HTMLElement;
  readonly host: ExcelHost;
  readonly url: string;
  readonly title: string;
  readonly locale: string;
  readonly theme: Theme;
};

/**
 * The add-in's shared runtime over one workbook, as in Excel: dead until the pane is opened, a
 * button is clicked or a function is calculated; from then on alive, pane or no pane, until the
 * workbook is closed.
 */
export class AddInRuntime {
  readonly #options: AddInRuntimeOptions;
  #theme: Theme;
  #running: { frame: HTMLIFrameElement; connection: FrameConnection } | null = null;
  #settings: Readonly<Record<string, string>> = {};

  constructor(options: AddInRuntimeOptions) {
    this.#options = options;
    this.#theme = options.theme;
  }

  /** Resolves when the add-in's page has loaded; its pane is not shown. */
  start(): Promise<void> {
    return this.#start("Background").loaded;
  }

  /** The pane is open: tells the add-in so, and starts it if need be. */
  show(): Promise<void> {
    const { loaded } = this.#start("Visible");
    this.#options.host.runtimeState = "Visible";
    return loaded;
  }

  /** The pane is closed; the add-in lives on. */
  hide(): void {
    this.#options.host.runtimeState = "Background";
  }

  registerFunctions(functions: readonly FunctionMetadata[]): void {
    const call: CallFunction = (...all) => this.#start("Background").call(...all);
    this.#options.host.registerFunctions(functions, call, { farAway: true });
  }

  async invokeAction(id: string): Promise<void> {
    await this.start();
    await this.#options.host.invokeAction(id);
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#running?.connection.setTheme(theme);
  }

  dispose(): void {
    this.#running?.connection.dispose();
    this.#running?.frame.remove();
    this.#running = null;
  }

  #start(state: "Visible" | "Background"): FrameConnection {
    if (this.#running) return this.#running.connection;
    const { container, host, url, title, locale } = this.#options;
    const frame = document.createElement("iframe");
    frame.title = title;
    container.append(frame);
    const connection = new FrameConnection(frame, {
      url,
      port: host.connect(),
      locale,
      startsVisible: state === "Visible",
      theme: this.#theme,
      settings: this.#settings,
      downloads: !host.behaviours.has("office-js-2700"),
      onSettings: (settings) => (this.#settings = settings),
      onRegionKey: goToNextRegion,
    });
    this.#running = { frame, connection };
    return connection;
  }
}
