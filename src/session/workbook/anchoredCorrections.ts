import { sameArea, type Rectangle } from "../../sheet/address";
import { ANCHOR_PREFIX, type NewAnchor } from "../../sheet/anchor";
import type { ColumnRole, ReadingCorrections } from "../../sheet/reading";
import type { SheetSnapshot } from "../../sheet/snapshot";

/**
 * Corrections as the workbook remembers them: columns and cells by the names of their anchors, so
 * that inserted and moved columns do not make them speak of others; by their place where a sheet
 * is protected, which keeps columns where they are.
 */
export type AnchoredCorrections = Omit<
  ReadingCorrections,
  "roles" | "populationColumn" | "within"
> & {
  readonly roles?: Readonly<Record<string, ColumnRole>>;
  readonly populationColumn?: string | number;
  readonly within?: string | Rectangle;
};

/** Corrections as they are to be remembered, with the anchors that the sheet does not have yet. */
export function anchorCorrections(
  corrections: ReadingCorrections,
  sheet: Pick<SheetSnapshot, "anchors" | "protected" | "used">
): { readonly corrections: AnchoredCorrections; readonly anchors: readonly NewAnchor[] } {
  if (sheet.protected) return { corrections, anchors: [] };
  const anchors: NewAnchor[] = [];
  const nameOf = (area: Rectangle, isSame: (other: Rectangle) => boolean): string => {
    const all = [...sheet.anchors, ...anchors];
    const known = all.find((anchor) => anchor.area !== null && isSame(anchor.area));
    if (known) return known.name;
    const name = freeName(all.map((anchor) => anchor.name));
    anchors.push({ name, area });
    return name;
  };
  const columnName = (column: number): string => {
    const { row, rows } = sheet.used ?? { row: 0, rows: 1 };
    return nameOf(
      { row, column, rows, columns: 1 },
      (other) => other.column === column && other.columns === 1
    );
  };
  const { roles, populationColumn, within, ...rest } = corrections;
  const anchored: AnchoredCorrections = {
    ...rest,
    ...(roles && {
      roles: Object.fromEntries(
        Object.entries(roles).map(([column, role]) => [columnName(Number(column)), role])
      ),
    }),
    ...(populationColumn !== undefined && { populationColumn: columnName(populationColumn) }),
    ...(within && { within: nameOf(within, (other) => sameArea(within, other)) }),
  };
  return { corrections: anchored, anchors };
}

/** Corrections as they hold for a sheet now; what was said of cells that are deleted is forgotten. */
export function placeCorrections(
  remembered: AnchoredCorrections,
  { anchors }: Pick<SheetSnapshot, "anchors">
): ReadingCorrections {
  const areaOf = (name: string): Rectangle | null =>
    anchors.find((anchor) => anchor.name === name)?.area ?? null;
  const columnOf = (place: string | number): number | null =>
    typeof place === "number" || /^\d+$/.test(place)
      ? Number(place)
      : (areaOf(place)?.column ?? null);

  const { roles, populationColumn, within, ...rest } = remembered;
  const placed = Object.entries(roles ?? {}).flatMap(([place, role]) => {
    const column = columnOf(place);
    return column === null ? [] : [[column, role] as const];
  });
  const population = populationColumn === undefined ? null : columnOf(populationColumn);
  const area = typeof within === "string" ? areaOf(within) : (within ?? null);
  return {
    ...rest,
    ...(placed.length > 0 && { roles: Object.fromEntries(placed) }),
    ...(population !== null && { populationColumn: population }),
    ...(area && { within: area }),
  };
}

function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${ANCHOR_PREFIX}${number}`)) number += 1;
  return `${ANCHOR_PREFIX}${number}`;
}
