import { compare, lowestTerms, multiply, ratio, subtract, type Fraction } from "../exact/fraction";
import { ok, type Result } from "../result";
import { columnOf, valueAt, type Column } from "./column";
import { refuse, type Context } from "./context";
import type { RuleIssue } from "./ruleIssue";
import type { Scale } from "./term";

export const SCALES = ["step", "tiers", "line"] as const;
export type ScaleKind = (typeof SCALES)[number];

/** From this figure on, up to the next piece: value + slope × (figure − from). */
type Piece = { readonly from: Fraction; readonly value: Fraction; readonly slope: Fraction };

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

/**
 * What a scale says of each party's figure. Refuses a scale whose figures do not rise, and a figure
 * below the first of them.
 */
export function readOffScale(
  kind: ScaleKind,
  scale: Scale,
  figures: Column,
  parties: readonly number[],
  context: Context,
  path: string
): Result<Column, RuleIssue> {
  const points = scale.map(([from, value]) => ({
    from: context.number(from),
    value: context.number(value),
  }));
  const falls = points.findIndex(({ from }, i) => i > 0 && compare(points[i - 1]!.from, from) >= 0);
  if (falls > 0) {
    const [from] = scale[falls]!;
    return refuse("rule-scale-not-rising", `${path}.${falls}.0`, textOf(from));
  }
  const pieces = piecesOf(kind, points);
  const values = new Array<Fraction>(context.length).fill(NOTHING);
  for (const i of parties) {
    const figure = valueAt(figures, i);
    const piece = pieceOf(pieces, figure);
    if (!piece) {
      const value = plain(figure);
      return refuse("rule-below-scale", path, value, context.table.names[i]!);
    }
    values[i] = valueOn(piece, figure);
  }
  return ok(columnOf(values));
}

function piecesOf(kind: ScaleKind, points: readonly Omit<Piece, "slope">[]): readonly Piece[] {
  switch (kind) {
    case "step":
      return points.map((point) => ({ ...point, slope: NOTHING }));
    case "tiers": {
      const pieces: Piece[] = [];
      for (const { from, value: slope } of points) {
        const last = pieces.at(-1);
        pieces.push({ from, slope, value: last ? valueOn(last, from) : NOTHING });
      }
      return pieces;
    }
    case "line":
      return points.map((point, i) => {
        const next = points[i + 1];
        if (!next) return { ...point, slope: NOTHING };
        const slope = ratio(subtract(next.value, point.value), subtract(next.from, point.from));
        return { ...point, slope };
      });
  }
}

/** The last piece that starts at or below the figure. */
function pieceOf(pieces: readonly Piece[], figure: Fraction): Piece | null {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(pieces[middle]!.from, figure) <= 0) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1] ?? null;
}

function valueOn({ from, value, slope }: Piece, figure: Fraction): Fraction {
  if (slope.numerator === 0n) return value;
  return lowestTerms(subtract(value, multiply(slope, subtract(from, figure))));
}

const textOf = (value: unknown): string =>
  typeof value === "object" ? JSON.stringify(value) : String(value);

/** As a decimal where it is one, else as a fraction. */
export function plain({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}
