import { REGION_SETS } from "../../catalogue";
import { Decimal } from "../../engine";
import type { PrintedMember, PrintedSubtotal } from "../printedTable";
import type { FigureRole } from "./columns";
import { foldName } from "./names";
import type { ReadRecord } from "./readRecord";
import type { RawRecord } from "./records";
import { bestFit, columnSums, sumsByRole, type Fit } from "./sumRow";

/** Figures of a subtotal are nearer than this to the sums of its members, on average, in logarithms. */
const NEAR = 0.5;

/**
 * Lines that are sums of some of the members: of those with the same region beside their name, of
 * those right above, or of those right below. Lines whose figures are near none of them are left.
 */
export function subtotalsIn(
  lines: readonly RawRecord[],
  read: readonly ReadRecord[],
  rows: readonly PrintedMember[],
  roles: readonly FigureRole[]
): { readonly subtotals: readonly PrintedSubtotal[]; readonly used: ReadonlySet<RawRecord> } {
  const used = new Set<RawRecord>();
  const subtotals = lines.flatMap((line): PrintedSubtotal[] => {
    if (line.parts.length === 0 || line.words.length === 0) return [];
    const label = line.words.map(({ text }) => text).join(" ");
    const fits = groupsFor(line, label, lines, read, rows).flatMap((group) => {
      const members = group.map((index) => read[index]!);
      const fit = bestFit(line, columnSums(members, roles.length), roles);
      return fit && fit.distance < NEAR ? [{ group, fit }] : [];
    });
    const best = fits.reduce<{ group: readonly number[]; fit: Fit } | null>(
      (nearest, each) =>
        nearest === null || each.fit.distance < nearest.fit.distance ? each : nearest,
      null
    );
    if (!best) return [];
    const sums = sumsByRole(best.fit, roles);
    const isPart = sums.amount !== null || sums.population !== null;
    if (!isPart || (!isExact(best, rows) && !bearsRegion(label, best.group, rows))) return [];
    used.add(line);
    return [{ ...sums, label, rows: best.group, place: { row: line.row, column: line.column } }];
  });
  return { subtotals, used };
}

/** Members that a line may sum up, as indexes: its region's, those right above, those right below. */
function groupsFor(
  line: RawRecord,
  label: string,
  lines: readonly RawRecord[],
  read: readonly ReadRecord[],
  rows: readonly PrintedMember[]
): readonly (readonly number[])[] {
  const borders = lines.map(({ row }) => row);
  const above = Math.max(-1, ...borders.filter((row) => row < line.row));
  const below = Math.min(Infinity, ...borders.filter((row) => row > line.row));
  const between = (from: number, to: number) =>
    read.flatMap(({ raw }, index) => (raw.row > from && raw.row < to ? [index] : []));
  const ofRegion = rows.flatMap(({ region }, index) =>
    region !== null && isSameRegion(region, label) ? [index] : []
  );
  return [
    ofRegion,
    ...regionsNamed(label, rows),
    between(above, line.row),
    between(line.row, below),
  ].filter(({ length }) => length > 0);
}

/** The rows of a region that an agreement of the catalogue has by this name. */
function regionsNamed(
  label: string,
  rows: readonly PrintedMember[]
): readonly (readonly number[])[] {
  return REGION_SETS.map(({ regions }) =>
    rows.flatMap(({ code }, index) => (isSameRegion(regions.get(code) ?? "", label) ? [index] : []))
  );
}

const isSameRegion = (region: string, label: string): boolean => {
  const [a, b] = [foldName(region), foldName(label)];
  return a !== "" && (a === b || b === `sum${a}` || b === `${a}sum` || b === `${a}ialt`);
};

function bearsRegion(
  label: string,
  group: readonly number[],
  rows: readonly PrintedMember[]
): boolean {
  return group.every((index) => isSameRegion(rows[index]!.region ?? "", label));
}

/** Whether one of the line's figures is exactly the sum of the members'. */
function isExact(
  { group, fit }: { readonly group: readonly number[]; readonly fit: Fit },
  rows: readonly PrintedMember[]
): boolean {
  return fit.figures.some(({ value }) =>
    (["population", "amount"] as const).some((figure) => {
      const total = group.reduce(
        (sum, index) => sum.plus(rows[index]![figure] ?? 0),
        new Decimal(0)
      );
      return !total.isZero() && total.equals(value);
    })
  );
}
