import { shareOf } from "../engine";
import { isSingle, numberIn, sameShape, shapeOf, type Cells, type Shape } from "./cellArgument";
import { divisionByZero, invalidValue } from "./cellError";
import { words } from "./words";

/**
 * The share of each population in the total beside it. A bad cell spoils its own share only;
 * shapes that do not fit spoil the whole.
 */
export function populationShares(pop: Cells, total: Cells): unknown[][] {
  const [parts, wholes] = [shapeOf(pop), shapeOf(total)];
  if (!isSingle(parts) && !isSingle(wholes) && !sameShape(parts, wholes)) {
    throw invalidValue(words().shapesDoNotFit(parts, wholes));
  }
  const shape = isSingle(parts) ? wholes : parts;
  const at = (cells: Cells, of: Shape, row: number, column: number) =>
    isSingle(of) ? cells[0]?.[0] : cells[row]?.[column];
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column) =>
      share(at(pop, parts, row, column), at(total, wholes, row, column))
    )
  );
}

function share(pop: unknown, total: unknown): number | CustomFunctions.Error {
  const part = numberIn(pop);
  if (part === null) return invalidValue(words().populationNotANumber(String(pop)));
  const whole = numberIn(total);
  if (whole === null) return invalidValue(words().totalNotANumber(String(total)));
  if (part.lt(0)) return invalidValue(words().populationNegative(part.toFixed()));
  if (whole.lt(0)) return invalidValue(words().totalNegative(whole.toFixed()));
  return whole.isZero() ? divisionByZero() : shareOf(part, whole);
}
