import { findScheme } from "../../catalogue";
import {
  allocateLines,
  askedBy,
  decidedInLines,
  err,
  type CostLine,
  type Asked,
  type LineIssue,
  type LinesRequest,
  type LineTable,
  type ParameterDefinition,
  type Result,
  type Scheme,
} from "../../engine";
import { withFigures } from "../../sheet/read/withFigures";
import type { Reading, ReadingIssue } from "../../sheet/reading";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { membersIn, schemeFor } from "./allocateReading";
import type { CostLineChoice, LineKey } from "./costLineChoice";
import type { Choice } from "./choice";

/** What a cost with this key must say, in the order it is asked for. */
export function parametersOfLine(key: LineKey): readonly ParameterDefinition[] {
  const { parameters } = schemeOfLine(key);
  return key === "equal" ? parameters.filter(({ name }) => name === "total") : parameters;
}

/** The cost as the engine takes it; what is set for another key does not count. */
export function toCostLine({ name, key, column, parameters }: CostLineChoice): CostLine {
  const asked = new Set(parametersOfLine(key).map((definition) => definition.name));
  const given = Object.entries(parameters).filter(([parameter]) => asked.has(parameter));
  return {
    label: name,
    scheme: schemeOfLine(key, column),
    parameters: { ...Object.fromEntries(given), ...(key === "equal" ? { equalShare: "1" } : {}) },
  };
}

/** Why a table of several costs cannot be made. */
export type CostLinesIssue = LineIssue | ReadingIssue;

/** Shares several costs between the members that take part; errors on the sheet come first. */
export function allocateCostLines(
  reading: Reading,
  choice: Choice,
  lines: readonly CostLineChoice[]
): Result<LineTable, readonly CostLinesIssue[]> {
  const errors = reading.issues.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? err(errors) : allocateLines(linesRequest(reading, choice, lines));
}

/** The members for whom the rule for ties decided who got a unit. */
export const decidedInCosts = (
  reading: Reading,
  choice: Choice,
  lines: readonly CostLineChoice[]
): readonly string[] => decidedInLines(linesRequest(reading, choice, lines));

/** The reading with the columns that the costs are shared by. */
export function readingForCosts(
  lines: readonly CostLineChoice[]
): (reading: Reading, sheet: SheetSnapshot) => Reading {
  const asked = askedByCosts(lines);
  return (reading, sheet) => withFigures(reading, sheet, asked);
}

function askedByCosts(lines: readonly CostLineChoice[]): Asked {
  const asked = lines.flatMap((line) => {
    const { rule } = toCostLine(line).scheme;
    return rule ? [askedBy(rule)] : [];
  });
  return {
    headings: new Set(asked.flatMap(({ headings }) => [...headings])),
    groups: asked.some(({ groups }) => groups),
    byGroup: asked.flatMap(({ byGroup = [] }) => byGroup),
  };
}

function linesRequest(
  reading: Reading,
  { unit, ties, without }: Choice,
  lines: readonly CostLineChoice[]
): LinesRequest {
  const members = membersIn(reading).filter(({ code }) => !without.includes(code));
  const counted = lines.map(toCostLine).map((line) => ({
    ...line,
    scheme: schemeFor(line.scheme, members),
  }));
  return { members, lines: counted, unit, ties };
}

function schemeOfLine(key: LineKey, column = ""): Scheme {
  if (key === "figure") return byColumn(column);
  return findScheme(key === "equal" ? "equal-and-population" : key)!;
}

/** A total by the figures under a heading. */
const byColumn = (heading: string): Scheme => ({
  id: "figure",
  form: "written",
  rule: { amount: { parameter: "total" }, by: heading },
  parameters: [{ name: "total", kind: "number", required: true }],
});
