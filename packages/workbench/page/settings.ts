import type { Theme } from "./bridge/messages";
import { isReported, type Reported } from "../host";
import { LANGUAGES, type Language } from "./words";

/** What the server tells the page: where things are. */
export type Places = {
  readonly manifest: string;
  readonly sample: { readonly url: string; readonly name: string } | null;
};

/** What the page's address says: `?lang=en&theme=dark&excel=office-js-420,office-js-521`. */
export type PageSettings = {
  readonly language: Language;
  readonly theme: Theme;
  /** What this Excel does that a real one is reported to do. */
  readonly reported: readonly Reported[];
};

/** Norwegian and light unless the address says otherwise. */
export function readPageSettings(search: string): PageSettings {
  const query = new URLSearchParams(search);
  const language = LANGUAGES.find((candidate) => candidate === query.get("lang")) ?? LANGUAGES[0];
  const theme = query.get("theme") === "dark" ? "dark" : "light";
  const reported = (query.get("excel") ?? "").split(",").filter(isReported);
  return { language, theme, reported };
}

/** The page's address with one setting changed and all else kept. */
export function withSetting(address: string, name: "lang" | "theme", value: string): string {
  const url = new URL(address);
  url.searchParams.set(name, value);
  return url.href;
}

/** Answers that are no success throw: the page cannot do without any of these files. */
async function fetchOk(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

export async function fetchJson<Content>(url: string): Promise<Content> {
  return (await (await fetchOk(url)).json()) as Content;
}

export async function fetchXml(url: string): Promise<Document> {
  return new DOMParser().parseFromString(await (await fetchOk(url)).text(), "text/xml");
}

export async function fetchBytes(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchOk(url)).arrayBuffer());
}
