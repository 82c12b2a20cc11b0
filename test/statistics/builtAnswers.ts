import { MUNICIPALITIES, officialPopulation } from "../../src/catalogue";

// Answers in the full shape of JSON-stat 2 as table 07459 is answered: built from that
// specification and the bundled figures, since the recorded excerpt lacks its dimension part.

export type BuiltFigure = number | { readonly value: number | null; readonly status: string };
export type FigureOf = (code: string, year: number) => BuiltFigure;

/** The years the built table has. */
export const BUILT_YEARS: readonly number[] = [2018, 2024, 2026];

/** What the bundled figures say; `.` where there is none, as Statistics Norway marks it. */
export const bundledFigure: FigureOf = (code, year) => {
  const official = officialPopulation(code, year);
  return official?.date === `${year}-01-01` ? official.inhabitants : { value: null, status: "." };
};

/** The table's answer for these numbers and years. */
export function builtAnswer(
  codes: readonly string[],
  years: readonly number[],
  figureOf: FigureOf = bundledFigure
): object {
  const cells = codes.flatMap((code) => years.map((year) => figureOf(code, year)));
  const value = cells.map((cell) => (typeof cell === "number" ? cell : cell.value));
  const marked = cells.flatMap((cell, index) =>
    typeof cell === "number" ? [] : [[String(index), cell.status] as const]
  );
  return {
    ...described(codes, years),
    ...(marked.length > 0 && { status: Object.fromEntries(marked) }),
    value,
  };
}

/** The table's description of itself. */
export function builtContents(years: readonly number[]): object {
  const codes = MUNICIPALITIES.map(({ code }) => code);
  return { ...described(codes, years), value: [] };
}

function described(codes: readonly string[], years: readonly number[]): object {
  const category = (values: readonly string[]) => ({
    index: Object.fromEntries(values.map((value, index) => [value, index])),
    label: Object.fromEntries(values.map((value) => [value, value])),
  });
  return {
    version: "2.0",
    class: "dataset",
    label: "07459: Befolkning, etter region, statistikkvariabel og år",
    source: "Statistisk sentralbyrå",
    updated: "2026-02-25T07:00:00Z",
    role: { time: ["Tid"], geo: ["Region"], metric: ["ContentsCode"] },
    id: ["Region", "ContentsCode", "Tid"],
    size: [codes.length, 1, years.length],
    dimension: {
      Region: { label: "region", category: category(codes) },
      ContentsCode: { label: "statistikkvariabel", category: category(["Personer1"]) },
      Tid: { label: "år", category: category(years.map(String)) },
    },
  };
}
