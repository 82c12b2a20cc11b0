import { Decimal, sum } from "../../engine";
import type { PrintedSums } from "../printedTable";
import type { FigureRole } from "./columns";
import type { ReadRecord } from "./readRecord";
import type { RawRecord } from "./records";
import { waysToSplit, type Figure } from "./splitFigures";

/** A sum row's figures are at most this far from the columns' sums on average, in logarithms. */
const FARTHEST = 2;
const ABOUT_AS_NEAR = 0.05;
const WRONG_MARK = 5;
const NO_SUMS: PrintedSums = { population: null, share: null, amount: null };

/** The figures of the sum row, and which record it is; none where no sum row's figures are near. */
export function sumsOf(
  all: readonly RawRecord[],
  read: readonly ReadRecord[],
  roles: readonly FigureRole[]
): { readonly sums: PrintedSums; readonly sumRecord: RawRecord | null } {
  const targets = columnSums(read, roles.length);
  let best: { readonly record: RawRecord; readonly fit: Fit } | null = null;
  for (const record of all) {
    if (record.kind !== "sum" || record.parts.length === 0) continue;
    const fit = bestFit(record, targets, roles);
    if (fit && fit.distance < FARTHEST && (best === null || isBetter(fit, best.fit))) {
      best = { record, fit };
    }
  }
  return best === null
    ? { sums: NO_SUMS, sumRecord: null }
    : { sums: sumsByRole(best.fit, roles), sumRecord: best.record };
}

/** Nearer to the sums; of two about as near, the one with more figures. */
function isBetter(fit: Fit, other: Fit): boolean {
  return Math.abs(fit.distance - other.distance) < ABOUT_AS_NEAR
    ? fit.figures.length > other.figures.length
    : fit.distance < other.distance;
}

/** The figures of a sum row, each with the column that it belongs to. */
export type Fit = {
  readonly figures: readonly Figure[];
  readonly columns: readonly number[];
  /** How far the figures are from the columns' sums, on average, in logarithms. */
  readonly distance: number;
};

export function columnSums(read: readonly ReadRecord[], size: number): readonly Decimal[] {
  return Array.from({ length: size }, (_, place) =>
    sum(read.map(({ figures }) => new Decimal(figures[place]!.value)))
  );
}

/** Puts a row's figures, in order, under the columns whose sums are nearest: one too many or too few does no harm. */
export function bestFit(
  record: RawRecord,
  targets: readonly Decimal[],
  roles: readonly FigureRole[]
): Fit | null {
  let best: Fit | null = null;
  for (const figures of waysToSplit(record.parts)) {
    if (figures.length === 0 || figures.length > targets.length) continue;
    const fit = fitInOrder(figures, targets, roles);
    if (!fit) continue;
    const isNearer =
      best === null ||
      fit.distance < best.distance ||
      (fit.distance === best.distance && figures.length > best.figures.length);
    if (isNearer) best = fit;
  }
  return best;
}

function fitInOrder(
  figures: readonly Figure[],
  targets: readonly Decimal[],
  roles: readonly FigureRole[]
): Fit | null {
  const columns: number[] = [];
  let distance = 0;
  let from = 0;
  for (const figure of figures) {
    let nearest = { column: -1, off: Infinity };
    for (let column = from; column < targets.length; column++) {
      const off =
        logDistance(new Decimal(figure.value), targets[column]!) +
        (figure.mark === "%" && roles[column] !== "share" ? WRONG_MARK : 0);
      if (off < nearest.off) nearest = { column, off };
    }
    if (nearest.column < 0) return null;
    columns.push(nearest.column);
    distance += nearest.off;
    from = nearest.column + 1;
  }
  return { figures, columns, distance: distance / figures.length };
}

const TINY = 1e-9;

function logDistance(a: Decimal, b: Decimal): number {
  const size = (value: Decimal) => Math.max(TINY, value.abs().toNumber());
  return Math.abs(Math.log(size(a) / size(b)));
}

export function sumsByRole({ figures, columns }: Fit, roles: readonly FigureRole[]): PrintedSums {
  const of = (role: FigureRole) => {
    const place = columns.findIndex((column) => column === roles.lastIndexOf(role));
    return place < 0 ? null : figures[place]!.value;
  };
  return { population: of("population"), share: of("share"), amount: of("amount") };
}
