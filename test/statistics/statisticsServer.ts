import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { findMunicipality } from "../../src/catalogue";
import {
  BUILT_YEARS,
  builtAnswer,
  builtContents,
  bundledFigure,
  type FigureOf,
} from "./builtAnswers";

export type Asked = { readonly method: string; readonly url: string; readonly body: string };
/** Answers a request in place of the service; returns false to leave it to the service. */
export type Fault = (asked: Asked, response: ServerResponse) => boolean;

const NEWER = "/api/pxwebapi/v2/tables/07459/";
const OLDER = "/api/v0/no/table/07459";

/** A server on this machine that answers as Statistics Norway does, with the faults a test asks for. */
export class StatisticsServer {
  readonly asked: Asked[] = [];
  /** Answers for the whole test, in front of the service. */
  fault: Fault | null = null;
  figureOf: FigureOf = bundledFigure;
  /** The years the table has. */
  years: readonly number[] = BUILT_YEARS;
  changes: object = { codeChanges: [] };
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  /** Starts listening; ends with the address to give as the setting. */
  start(): Promise<string> {
    return new Promise((resolve) => {
      this.#server.listen(0, "127.0.0.1", () => {
        const { port } = this.#server.address() as AddressInfo;
        resolve(`http://127.0.0.1:${port}/api/`);
      });
    });
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const asked = {
      method: request.method ?? "",
      url: decodeURI(request.url ?? ""),
      body: Buffer.concat(chunks).toString(),
    };
    this.asked.push(asked);
    if (this.fault?.(asked, response)) return;
    this.#serve(asked, response);
  }

  #serve(asked: Asked, response: ServerResponse): void {
    const { url, method } = asked;
    if (url.startsWith(`${NEWER}metadata`)) return json(response, 200, builtContents(this.years));
    if (url.includes("/classifications/131/changes")) return json(response, 200, this.changes);
    const isNewer = url.startsWith(`${NEWER}data`);
    if (!isNewer && !(url === OLDER && method === "POST"))
      return refuse(response, 404, "Not found");
    const { codes, years } = isNewer ? selectionInNewer(asked) : selectionInOlder(asked);
    const isKnown =
      codes.every((code) => findMunicipality(code)) &&
      years.every((year) => this.years.includes(year));
    if (!isKnown) return refuse(response, 400, "Non-existent value");
    json(response, 200, builtAnswer(codes, years, this.figureOf));
  }
}

export function json(response: ServerResponse, status: number, data: object): void {
  response.writeHead(status, {
    "Content-Type": "application/json",
    "Access-Control-Allow-Origin": "*",
  });
  response.end(JSON.stringify(data));
}

export function refuse(response: ServerResponse, status: number, title: string): void {
  json(response, status, { type: "Parameter error", title, status });
}

type Selection = { readonly codes: readonly string[]; readonly years: readonly number[] };

function selectionInNewer({ method, url, body }: Asked): Selection {
  const chosen =
    method === "POST"
      ? (JSON.parse(body) as { selection: { variableCode: string; valueCodes: string[] }[] })
          .selection
      : [...new URL(url, "http://localhost").searchParams].flatMap(([key, values]) => {
          const [, variableCode] = /^valueCodes\[(.+)\]$/.exec(key) ?? [];
          return variableCode ? [{ variableCode, valueCodes: values.split(",") }] : [];
        });
  const of = (name: string) => chosen.find(({ variableCode }) => variableCode === name)!.valueCodes;
  return { codes: of("Region"), years: of("Tid").map(Number) };
}

function selectionInOlder({ body }: Asked): Selection {
  const { query } = JSON.parse(body) as {
    query: { code: string; selection: { values: string[] } }[];
  };
  const of = (name: string) => query.find(({ code }) => code === name)!.selection.values;
  return { codes: of("Region"), years: of("Tid").map(Number) };
}
