import type { CallFunction, HostPort } from "../../host";
import {
  OPTIONS_PARAMETER,
  type FrameOptions,
  type FunctionAnswer,
  type FunctionCall,
  type Theme,
  type ToFrame,
  type ToPage,
} from "./messages";

type Waiting = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};

export type FrameConnectionOptions = Omit<FrameOptions, "pageOrigin"> & {
  readonly url: string;
  readonly port: HostPort;
  readonly onSettings: (settings: Readonly<Record<string, string>>) => void;
  /** Somebody leaves the frame by F6. */
  readonly onRegionKey: (back: boolean) => void;
};

/** The page's end of the conversation with one add-in frame, from its first load to its removal. */
export class FrameConnection {
  /** Resolves when the add-in's page has loaded and its functions are associated. */
  readonly loaded: Promise<void>;
  readonly #frame: HTMLIFrameElement;
  readonly #origin: string;
  readonly #options: FrameConnectionOptions;
  readonly #waiting = new Map<number, Waiting>();
  #calls: FunctionCall[] = [];
  #nextCall = 1;
  #markLoaded: () => void = () => undefined;

  constructor(frame: HTMLIFrameElement, options: FrameConnectionOptions) {
    this.#frame = frame;
    this.#options = options;
    const url = new URL(options.url);
    this.#origin = url.origin;
    this.loaded = new Promise((resolve) => (this.#markLoaded = resolve));
    options.port.onmessage = (text) => this.#send({ kind: "office", text });
    window.addEventListener("message", this.#receive);
    const { locale, theme, startsVisible, settings, downloads } = options;
    const pageOrigin = location.origin;
    const frameOptions: FrameOptions = {
      pageOrigin,
      locale,
      theme,
      startsVisible,
      settings,
      downloads,
    };
    url.searchParams.set(OPTIONS_PARAMETER, JSON.stringify(frameOptions));
    frame.src = url.href;
  }

  /** Calls a function of the add-in; calls made in one turn cross in one message. */
  readonly call: CallFunction = (id, args, { address }) =>
    new Promise((resolve, reject) => {
      const call = this.#nextCall++;
      this.#waiting.set(call, { resolve, reject });
      if (this.#calls.length === 0) void this.loaded.then(() => this.#sendCalls());
      this.#calls.push({ call, id, args, address });
    });

  setTheme(theme: Theme): void {
    this.#send({ kind: "theme", theme });
  }

  /** Ends the conversation; functions still waiting for an answer fail. */
  dispose(): void {
    window.removeEventListener("message", this.#receive);
    this.#options.port.onmessage = null;
    for (const { reject } of this.#waiting.values()) reject({ code: "#N/A" });
    this.#waiting.clear();
  }

  #send(message: ToFrame): void {
    this.#frame.contentWindow?.postMessage(message, this.#origin);
  }

  #sendCalls(): void {
    const calls = this.#calls;
    this.#calls = [];
    this.#send({ kind: "calls", calls });
  }

  readonly #receive = (event: MessageEvent<ToPage>): void => {
    if (event.source !== this.#frame.contentWindow || event.origin !== this.#origin) return;
    const message = event.data;
    switch (message.kind) {
      case "office":
        this.#options.port.post(message.text);
        return;
      case "answers":
        message.answers.forEach((answer) => this.#settle(answer));
        return;
      case "settings":
        this.#options.onSettings(message.settings);
        return;
      case "region-key":
        this.#options.onRegionKey(message.back);
        return;
      case "loaded":
        this.#markLoaded();
        return;
    }
  };

  #settle(answer: FunctionAnswer): void {
    const waiting = this.#waiting.get(answer.call);
    this.#waiting.delete(answer.call);
    if (answer.ok) waiting?.resolve(answer.value);
    else waiting?.reject({ code: answer.code, message: answer.message });
  }
}
