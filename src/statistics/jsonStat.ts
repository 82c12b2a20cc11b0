import JSONstat, { type Dataset } from "jsonstat-toolkit";
import { figureKey, type Answer, type Figure } from "./figures";

/** What the table says it contains. */
export type TableContents = {
  readonly codes: ReadonlySet<string>;
  readonly years: readonly number[];
};

const REGION = "Region";
const TIME = "Tid";

/** The populations in an answer in JSON-stat 2; null for an answer in any other form. */
export function readAnswer(body: string): Answer | null {
  const dataset = readDataset(body);
  const codes = dataset?.Dimension(REGION)?.id;
  const years = dataset?.Dimension(TIME)?.id;
  if (!dataset || !codes || !years || !hasOneFigureEach(dataset)) return null;

  const step = { region: stepOf(dataset, REGION), time: stepOf(dataset, TIME) };
  const figures = new Map<string, Figure>();
  for (const [region, code] of codes.entries()) {
    for (const [time, year] of years.entries()) {
      const figure = readFigure(dataset.Data(region * step.region + time * step.time));
      if (figure === null || !/^\d{4}$/.test(year)) return null;
      figures.set(figureKey(code, Number(year)), figure);
    }
  }
  return { figures, updated: dataset.updated };
}

/** The numbers and years that a table's own description lists; null when it is no such description. */
export function readContents(body: string): TableContents | null {
  const dataset = readDataset(body);
  const codes = dataset?.Dimension(REGION)?.id;
  const years = dataset?.Dimension(TIME)?.id;
  return codes && years ? { codes: new Set(codes), years: years.map(Number) } : null;
}

function readDataset(body: string): Dataset | null {
  try {
    const data: unknown = JSON.parse(body);
    return isDataset(data) ? JSONstat(data) : null;
  } catch (error) {
    // The toolkit trips over parts that are missing.
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

const isDataset = (data: unknown): data is object =>
  typeof data === "object" && data !== null && "class" in data && data.class === "dataset";

/** Whether the other dimensions have one value each, and the sizes are those of the dimensions. */
function hasOneFigureEach(dataset: Dataset): boolean {
  return dataset.id.every((name, place) => {
    const count = dataset.Dimension(name)?.id.length;
    return count === dataset.size[place] && (count === 1 || name === REGION || name === TIME);
  });
}

/** How far apart in the answer two neighbours of a dimension stand. */
function stepOf({ id, size }: Dataset, name: string): number {
  return size.slice(id.indexOf(name) + 1).reduce((product, count) => product * count, 1);
}

/** Null for what cannot be a population. */
function readFigure(cell: { value: unknown; status: string | null } | null): Figure | null {
  const { value, status } = cell ?? { value: null, status: null };
  if (value === null) return { kind: "missing", marker: status || null };
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) return null;
  // The table holds 0 where a number was not in force, and while new figures are being put in.
  if (value === 0) return { kind: "missing", marker: status || "0" };
  return status === null || status === "" || status === "p"
    ? { kind: "known", inhabitants: value }
    : { kind: "missing", marker: status };
}
