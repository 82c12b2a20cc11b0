// Runs in the add-in's frame before office.js: stands for Excel there, and passes everything on to
// the page by postMessage.

import { installOfficeHost } from "../../host/boot/installOfficeHost";
import type { HostPort } from "../../host/wire/port";
import {
  OPTIONS_PARAMETER,
  type FrameOptions,
  type Theme,
  type ToFrame,
  type ToPage,
} from "../bridge/messages";
import { answerCalls } from "./answerCalls";

function readOptions(): FrameOptions {
  const text = new URLSearchParams(location.search).get(OPTIONS_PARAMETER);
  if (text === null) throw new Error("This page was not opened by the workbench.");
  return JSON.parse(text) as FrameOptions;
}

const options = readOptions();
let theme: Theme = options.theme;

function send(message: ToPage): void {
  parent.postMessage(message, options.pageOrigin);
}

const port: HostPort = {
  post: (text) => send({ kind: "office", text }),
  onmessage: null,
};

const loaded = new Promise<void>((resolve) => {
  window.addEventListener("load", () => resolve(), { once: true });
});

window.addEventListener("message", (event: MessageEvent<ToFrame>) => {
  if (event.source !== parent || event.origin !== options.pageOrigin) return;
  const message = event.data;
  switch (message.kind) {
    case "office":
      port.onmessage?.(message.text);
      return;
    case "calls":
      void loaded
        .then(() => answerCalls(message.calls))
        .then((answers) => send({ kind: "answers", answers }));
      return;
    case "theme":
      theme = message.theme;
      return;
  }
});

installOfficeHost(window, port, {
  locale: options.locale,
  theme: () => theme,
  startsVisible: options.startsVisible,
  settings: options.settings,
  downloads: () => options.downloads,
  onSettings: (settings) => send({ kind: "settings", settings }),
});

window.addEventListener(
  "keydown",
  (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    send({ kind: "region-key", back: event.shiftKey });
  },
  true
);

void loaded.then(() => send({ kind: "loaded" }));
