import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DOMWindow } from "jsdom";
import { installOfficeHost, type OfficeHostOptions } from "../boot/installOfficeHost";
import type { HostPort } from "../wire/port";
import { OFFICE_JS } from "./officeJs";

/** Where office.js believes it was loaded from; it asks for its other files beside itself. */
const OFFICE_URL = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Loads the unmodified Office.js of the npm package into a jsdom window; ready when it resolves. */
export async function loadOffice(
  window: DOMWindow,
  port: HostPort,
  options: OfficeHostOptions
): Promise<void> {
  installOfficeHost(window as unknown as Window, port, options);
  const execute = (url: string): void => {
    const file = url.slice(OFFICE_URL.length).replace(/\?.*$/, "");
    window.eval(`${readFileSync(join(OFFICE_JS, file), "utf8")}\n//# sourceURL=${url}`);
  };
  serveScripts(window, execute);
  const tag = window.document.createElement("script");
  tag.type = "text/plain"; // Office.js looks for its own tag to learn its address.
  tag.setAttribute("src", `${OFFICE_URL}office.js`);
  window.document.head.append(tag);
  execute(tag.src);
  const { Office } = window as unknown as { Office: { onReady(): Promise<unknown> } };
  await Office.onReady();
}

/** office.js loads Excel's part and its texts by adding script tags: they come from the package. */
function serveScripts(window: DOMWindow, execute: (url: string) => void): void {
  const { head } = window.document;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    const script = node as unknown as HTMLScriptElement;
    if (node.nodeName !== "SCRIPT" || !script.src.startsWith(OFFICE_URL)) return append(node);
    const { src } = script;
    script.removeAttribute("src");
    append(node);
    window.setTimeout(() => {
      execute(src);
      script.onload?.(new window.Event("load") as Event);
    }, 0);
    return node;
  };
}
