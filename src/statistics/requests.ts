import type { HttpRequest } from "./ports";
import { POPULATION_TABLE, type StatisticsSettings } from "./settings";

/** Populations that are wanted: each of the numbers on 1 January of each of the years. */
export type PopulationQuery = {
  readonly codes: readonly string[];
  readonly years: readonly number[];
};

/** The whole population; sex and age are left out, which sums over them. */
const CONTENTS = "Personer1";
const FORM = "lang=no&outputFormat=json-stat2";

/**
 * The request in the form of the newer interface (PxWebApi 2): GET, or POST where the address would
 * be too long. A repeated number is asked for once: Statistics Norway answers repeats with a fault.
 */
export function newerRequest(
  { address, longestUrl }: StatisticsSettings,
  query: PopulationQuery
): HttpRequest {
  const data = `${address}pxwebapi/v2/tables/${POPULATION_TABLE}/data?${FORM}`;
  const selection = selectionOf(query);
  const asked = selection.map(
    ([variable, values]) => `valueCodes[${variable}]=${values.join(",")}`
  );
  const url = [data, ...asked].join("&");
  if (url.length <= longestUrl) return { method: "GET", url, body: null };
  const body = {
    selection: selection.map(([variableCode, valueCodes]) => ({ variableCode, valueCodes })),
  };
  return { method: "POST", url: data, body: JSON.stringify(body) };
}

/** The same in the form of the older interface (PxWebApi 1), which takes POST only. */
export function olderRequest({ address }: StatisticsSettings, query: PopulationQuery): HttpRequest {
  const body = {
    query: selectionOf(query).map(([code, values]) => ({
      code,
      selection: { filter: "item", values },
    })),
    response: { format: "json-stat2" },
  };
  return {
    method: "POST",
    url: `${address}v0/no/table/${POPULATION_TABLE}`,
    body: JSON.stringify(body),
  };
}

/** Asks which numbers and years the table has. */
export function contentsRequest({ address }: StatisticsSettings): HttpRequest {
  const url = `${address}pxwebapi/v2/tables/${POPULATION_TABLE}/metadata?lang=no`;
  return { method: "GET", url, body: null };
}

/** Municipalities, in the classification that Statistics Norway keeps of them. */
const MUNICIPALITIES_CLASSIFICATION = "131";

/** Asks how municipality numbers changed after the first of two days, up to the second. */
export function changesRequest(
  { address }: StatisticsSettings,
  from: string,
  to: string
): HttpRequest {
  const classification = `${address}klass/v1/classifications/${MUNICIPALITIES_CLASSIFICATION}`;
  return { method: "GET", url: `${classification}/changes?from=${from}&to=${to}`, body: null };
}

function selectionOf({ codes, years }: PopulationQuery): [variable: string, values: string[]][] {
  return [
    ["Region", [...new Set(codes)]],
    ["ContentsCode", [CONTENTS]],
    ["Tid", [...new Set(years)].map(String)],
  ];
}

/** The query in parts of which none asks for more cells than the limit. */
export function inParts(query: PopulationQuery, mostCells: number): readonly PopulationQuery[] {
  const codes = [...new Set(query.codes)];
  const size = Math.max(1, Math.floor(mostCells / Math.max(1, query.years.length)));
  return Array.from({ length: Math.ceil(codes.length / size) }, (_, part) => ({
    years: query.years,
    codes: codes.slice(part * size, (part + 1) * size),
  }));
}
