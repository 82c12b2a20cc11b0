import { findScheme } from "../catalogue";
import {
  allocateLines,
  err,
  type CostLine,
  type LineIssue,
  type LineTable,
  type ParameterDefinition,
  type Result,
} from "../engine";
import type { Reading, ReadingIssue } from "../sheet/reading";
import { membersIn, schemeFor } from "./allocateReading";
import type { CostLineChoice, LineKey } from "./costLineChoice";
import type { Choice } from "./choice";

/** What a cost with this key must say, in the order it is asked for. */
export function parametersOfLine(key: LineKey): readonly ParameterDefinition[] {
  const { parameters } = schemeOfLine(key);
  return key === "equal" ? parameters.filter(({ name }) => name === "total") : parameters;
}

/** The cost as the engine takes it; what is set for another key does not count. */
export function toCostLine({ name, key, parameters }: CostLineChoice): CostLine {
  const asked = new Set(parametersOfLine(key).map((definition) => definition.name));
  const given = Object.entries(parameters).filter(([parameter]) => asked.has(parameter));
  return {
    label: name,
    scheme: schemeOfLine(key),
    parameters: { ...Object.fromEntries(given), ...(key === "equal" ? { equalShare: "1" } : {}) },
  };
}

/** Why a table of several costs cannot be made. */
export type CostLinesIssue = LineIssue | ReadingIssue;

/** Shares several costs between the members that take part; errors on the sheet come first. */
export function allocateCostLines(
  reading: Reading,
  { unit, ties, without }: Choice,
  lines: readonly CostLineChoice[]
): Result<LineTable, readonly CostLinesIssue[]> {
  const errors = reading.issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return err(errors);
  const members = membersIn(reading).filter(({ code }) => !without.includes(code));
  const counted = lines.map(toCostLine).map((line) => ({
    ...line,
    scheme: schemeFor(line.scheme, members),
  }));
  return allocateLines({ members, lines: counted, unit, ties });
}

function schemeOfLine(key: LineKey) {
  return findScheme(key === "equal" ? "equal-and-population" : key)!;
}
