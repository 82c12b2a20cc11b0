import type { ParameterValues } from "../engine";

/** By what one cost among several can be shared. */
export const LINE_KEYS = [
  "population",
  "equal",
  "equal-and-population",
  "per-inhabitant",
  "base-and-rate",
] as const;
export type LineKey = (typeof LINE_KEYS)[number];

/** One cost among several, as it is chosen. */
export type CostLineChoice = {
  readonly name: string;
  readonly key: LineKey;
  /** Canonical decimal strings, by the names of the catalogue. */
  readonly parameters: ParameterValues;
};

/** Reads costs that a workbook remembers; what is damaged counts as none. */
export function parseCostLines(data: unknown): readonly CostLineChoice[] {
  return Array.isArray(data) ? data.filter(isCostLine) : [];
}

function isCostLine(data: unknown): data is CostLineChoice {
  if (typeof data !== "object" || data === null) return false;
  const { name, key, parameters } = data as Readonly<Record<string, unknown>>;
  return (
    typeof name === "string" &&
    LINE_KEYS.some((known) => known === key) &&
    typeof parameters === "object" &&
    parameters !== null &&
    Object.values(parameters).every((value) => typeof value === "string")
  );
}
