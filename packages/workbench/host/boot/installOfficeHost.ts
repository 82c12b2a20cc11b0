import { parseControl } from "../wire/controlMessages";
import type { HostPort } from "../wire/port";
import { requirementSets } from "./requirements";
import { themeColors, type Theme } from "./theme";

export type OfficeHostOptions = {
  /** Display language, for example `nb-NO`. */
  readonly locale: string;
  /** Language of numbers and dates; the display language unless said. */
  readonly dataLocale?: string;
  /** A function is asked again whenever the add-in reads the theme. */
  readonly theme?: Theme | (() => Theme);
  /** Office.context.document.settings of the workbook. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onSettings?: (settings: Readonly<Record<string, string>>) => void;
  /** Whether the add-in's pane is shown at once, or its runtime starts in the background. */
  readonly startsVisible?: boolean;
  /** Whether a link that downloads a file does so at this moment; it does unless said. */
  readonly downloads?: () => boolean;
};

/** Numbers of Office's native calls that are answered; everything else is "not supported". */
const CALL_ACTION_COMPLETED = 94;
const EVENT_ACTION_INVOKED = 39;
const SUCCESS = 0;
const READ_WRITE = 0;
const NOT_SUPPORTED = 5014;

type Answer = (response: number | { toArray(): unknown[] }) => void;
type EventHandler = (id: number, payload: { toArray(): unknown[] }) => void;

/** Excel's container as office.js finds it on Windows: `window.external` and the message bridge. */
type OfficeWindow = Window & {
  _richApiNativeBridge?: {
    onMessageFromHost: ((text: string) => void) | null;
    sendMessageToHost(text: string): void;
  };
};

/** Gives a window what Office.js asks of Excel. Runs before office.js loads. */
export function installOfficeHost(
  target: Window,
  port: HostPort,
  options: OfficeHostOptions
): void {
  const window = target as OfficeWindow;
  const actions = new ActionCalls(port);
  const container = nativeContainer(options, actions);
  if (window.external) Object.assign(window.external, container);
  else Object.defineProperty(window, "external", { value: container });
  const bridge: NonNullable<OfficeWindow["_richApiNativeBridge"]> = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => port.post(text),
  };
  port.onmessage = (text) => {
    const control = parseControl(text);
    if (control?.control === "run-action") actions.run(control.invocation, control.action);
    else if (!control) bridge.onMessageFromHost?.(text);
  };
  window._richApiNativeBridge = bridge;
  if (options.downloads) withoutDownloads(target, options.downloads);
}

/** A click on a link to a file comes to nothing where `allowed` says so, and nobody is told. */
function withoutDownloads(target: Window, allowed: () => boolean): void {
  const { prototype } = (target as Window & typeof globalThis).HTMLAnchorElement;
  const { click } = prototype;
  prototype.click = function (this: HTMLAnchorElement) {
    if (!this.hasAttribute("download") || allowed()) click.call(this);
  };
}

/** Ribbon buttons: Office.js registers for the event and reports when the handler has completed. */
class ActionCalls {
  #handler: EventHandler | null = null;
  readonly #waiting: (() => void)[] = [];

  constructor(private readonly port: HostPort) {}

  register(handler: EventHandler): void {
    this.#handler = handler;
    this.#waiting.splice(0).forEach((run) => run());
  }

  run(invocation: string, action: string): void {
    const deliver = () =>
      this.#handler?.(
        EVENT_ACTION_INVOKED,
        nativeArray([invocation, action, JSON.stringify({ source: { id: action } })])
      );
    if (this.#handler) deliver();
    else this.#waiting.push(deliver); // The add-in is still starting: Excel waits too.
  }

  completed(parameters: readonly unknown[]): void {
    const [invocation, status] = parameters;
    this.port.post(
      JSON.stringify({
        control: "action-completed",
        invocation: String(invocation),
        status: Number(status),
      })
    );
  }
}

function nativeContainer(options: OfficeHostOptions, actions: ActionCalls): object {
  const context = nativeContext(options);
  // host$platform$version$locale$correlation$dialog$logging$flags (1 shared runtime, 2 functions)
  const hostInfo = ["excel", "win32", "16.01", options.locale, "host", "", "disableLogging", "3"];
  return {
    GetHostInfo: () => hostInfo.join("$"),
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(call: number, parameters: readonly unknown[], answer: Answer) {
      if (call !== CALL_ACTION_COMPLETED) return answer(NOT_SUPPORTED);
      actions.completed(parameters);
      answer(nativeArray([SUCCESS, null]));
    },
    RegisterEvent(event: number, _target: string, handler: EventHandler, answer: Answer) {
      if (event !== EVENT_ACTION_INVOKED) return answer(NOT_SUPPORTED);
      actions.register(handler);
      answer(SUCCESS);
    },
    UnregisterEvent(_event: number, _target: string, answer: Answer) {
      answer(SUCCESS);
    },
  };
}

/** What `window.external.GetContext()` gives on Windows; Office.context is made of it. */
function nativeContext(options: OfficeHostOptions): object {
  const { locale, dataLocale = locale, theme = "light", startsVisible = true } = options;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "00000000-0000-4000-8000-000000000000",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => dataLocale,
    GetDocUrl: () => "",
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 2,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "host",
    GetInstanceId: () => "host-1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostFullVersion: () => "16.0.18000.20000",
    GetInitialDisplayMode: () => (startsVisible ? 2 : 1),
    GetSettings: () => settingsStore(options),
    GetFeaturesForSolution: () => "",
    GetOfficeThemeInfo: () =>
      JSON.stringify(themeColors(typeof theme === "function" ? theme() : theme)),
  };
}

/** Office.context.document.settings, kept with the workbook by whoever gave the options. */
function settingsStore({ settings = {}, onSettings }: OfficeHostOptions): object {
  let kept = settings;
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of Object.entries(kept)) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      kept = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? ""]));
      onSettings?.(kept);
    },
  };
}

/** Native callbacks receive arrays of COM. */
function nativeArray(values: readonly unknown[]): { toArray(): unknown[] } {
  return { toArray: () => [...values] };
}
