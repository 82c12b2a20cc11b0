import { shareOf, ZERO, type Decimal } from "../engine";
import { readNumber } from "../sheet/read/numberText";
import { divisionByZero, invalidValue, words } from "./cellError";

type Shape = { readonly rows: number; readonly columns: number };

/**
 * The share of each population in the total beside it. A bad cell spoils its own share only;
 * shapes that do not fit spoil the whole.
 */
export function populationShares(
  pop: readonly (readonly unknown[])[],
  total: readonly (readonly unknown[])[]
): unknown[][] {
  const [parts, wholes] = [shapeOf(pop), shapeOf(total)];
  if (!isSingle(parts) && !isSingle(wholes) && !sameShape(parts, wholes)) {
    throw invalidValue(words().shapesDoNotFit(parts, wholes));
  }
  const shape = isSingle(parts) ? wholes : parts;
  const at = (grid: readonly (readonly unknown[])[], of: Shape, row: number, column: number) =>
    isSingle(of) ? grid[0]?.[0] : grid[row]?.[column];
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column) =>
      share(at(pop, parts, row, column), at(total, wholes, row, column))
    )
  );
}

function share(pop: unknown, total: unknown): number | CustomFunctions.Error {
  const part = readCell(pop);
  if (part === null) return invalidValue(words().populationNotANumber(String(pop)));
  const whole = readCell(total);
  if (whole === null) return invalidValue(words().totalNotANumber(String(total)));
  if (part.isNegative() && !part.isZero()) {
    return invalidValue(words().populationNegative(part.toFixed()));
  }
  if (whole.isNegative() && !whole.isZero()) {
    return invalidValue(words().totalNegative(whole.toFixed()));
  }
  return whole.isZero() ? divisionByZero() : shareOf(part, whole);
}

/** A cell as a number; blank counts as zero; null for what is no number. */
function readCell(value: unknown): Decimal | null {
  if (value === null || value === undefined) return ZERO;
  if (typeof value !== "number" && typeof value !== "string") return null;
  const reading = readNumber(value);
  switch (reading.kind) {
    case "number":
      return reading.value;
    case "blank":
      return ZERO;
    case "no-figure":
    case "error":
    case "text":
      return null;
  }
}

const shapeOf = (grid: readonly (readonly unknown[])[]): Shape => ({
  rows: grid.length,
  columns: grid[0]?.length ?? 0,
});
const isSingle = ({ rows, columns }: Shape): boolean => rows === 1 && columns === 1;
const sameShape = (a: Shape, b: Shape): boolean => a.rows === b.rows && a.columns === b.columns;
