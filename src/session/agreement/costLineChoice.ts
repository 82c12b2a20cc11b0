import { array, exactOptional, maxLength, picklist, pipe, strictObject } from "valibot";
import type { ParameterValues } from "../../engine";
import { cellText } from "../../sheet/bounds";
import { parameterValues } from "./choice";
import { valueSlice, type SchemaOf } from "../memory/slice";

/** By what one cost among several can be shared. */
export const LINE_KEYS = [
  "population",
  "equal",
  "equal-and-population",
  "per-inhabitant",
  "base-and-rate",
  "figure",
] as const;
export type LineKey = (typeof LINE_KEYS)[number];

/** One cost among several, as it is chosen. */
export type CostLineChoice = {
  readonly name: string;
  readonly key: LineKey;
  /** The heading of the column that `figure` shares by. */
  readonly column?: string;
  /** Canonical decimal strings, by the names of the catalogue. */
  readonly parameters: ParameterValues;
};

const MOST_LINES = 1000;

const costLine: SchemaOf<CostLineChoice> = strictObject({
  name: cellText,
  key: picklist(LINE_KEYS),
  column: exactOptional(cellText),
  parameters: parameterValues,
});

export const costLinesSlice = valueSlice<readonly CostLineChoice[]>({
  schema: pipe(array(costLine), maxLength(MOST_LINES)),
  empty: [],
});
