import type { Allocation, AllocatedRow, Decimal } from "../../engine";
import { sum } from "../../engine";
import {
  cellAddress,
  contains,
  intersects,
  rectangleAddress,
  type Rectangle,
} from "../../sheet/address";
import { cellIn } from "../../sheet/cellIn";
import { toCell } from "../../sheet/cellNumber";
import type { SheetSelection } from "../../sheet/gateway";
import { ownArea } from "../../sheet/layout/ownNames";
import { LABEL, summaryColumn } from "../../sheet/layout/summaryColumns";
import type { ReadMember, TableBlock } from "../../sheet/reading";
import type { CellValue } from "../../sheet/snapshot";
import { memoryOf } from "../memory";
import { blocksWithMembers } from "./blocksWithMembers";
import { standingAllocation } from "./changedCells";
import type { SheetRead } from "./sheetRead";

/** What stands in the cell of an amount, beside what the agreement makes of it. */
type Shown = {
  /** What the cell holds; null where the sheet has no cell for the amount. */
  readonly shown: CellValue | null;
  /** Whether that is another amount than the allocation's. */
  readonly differs: boolean;
};

/** What is selected on the sheet that was read, as far as the result can explain it. */
export type Selected =
  /** A row of the allocation; `now` is what it would pay by what the sheet says since, null where that is the same. */
  | ({
      readonly kind: "row";
      readonly cell: string;
      readonly allocation: Allocation;
      readonly index: number;
      readonly now: Decimal | null;
    } & Shown)
  | ({
      readonly kind: "region";
      readonly cell: string;
      readonly allocation: Allocation;
      readonly region: string | null;
    } & Shown)
  /** A member of the sheet that takes no part. */
  | { readonly kind: "left-out"; readonly cell: string; readonly name: string }
  /** Cells of several members; `amount` is what these pay together. */
  | {
      readonly kind: "several";
      readonly address: string;
      readonly members: number;
      readonly amount: Decimal;
    }
  /** The sheet has been deleted since. */
  | { readonly kind: "sheet-gone" }
  /** This Excel does not tell what is selected. */
  | { readonly kind: "unheard" };

/** What a selection is about; null where it is not the sheet that was read, or nothing of its table or result. */
export function selectedOn(
  read: SheetRead,
  { sheetId, areas }: SheetSelection,
  noRegion: string
): Selected | null {
  const [first] = areas;
  const standing = standingAllocation(read);
  const allocation = standing ?? (read.result.kind === "allocated" ? read.result.allocation : null);
  if (!first || !allocation || read.snapshot.sheet.sheetId !== sheetId) return null;
  if (areas.length > 1 || first.rows > 1) return severalIn(read, areas, allocation);
  return memberAt(read, first, allocation) ?? inSummary(read, first, allocation, noRegion);
}

function memberAt(read: SheetRead, area: Rectangle, allocation: Allocation): Selected | null {
  const member = membersIn(read, area)[0];
  if (!member) return null;
  const { code, name, row } = member;
  const cell = cellAddress(area.row, area.column);
  const index = allocation.rows.findIndex((each) => each.code === code);
  if (index < 0) return { kind: "left-out", cell, name };
  const found = allocation.rows[index]!;
  const column = amountColumn(read, member);
  const shown = shownAt(read, row, column, found.amount);
  return { kind: "row", cell, allocation, index, now: amountNow(read, found), ...shown };
}

/** What the sheet gives a member now, where a result stands that was made of something else. */
function amountNow(
  { result, memory, snapshot }: SheetRead,
  { code, amount }: AllocatedRow
): Decimal | null {
  const { sheetId, sheetName } = snapshot.sheet;
  if (result.kind !== "allocated" || !memoryOf(memory, sheetId, sheetName)?.written) return null;
  const now = result.allocation.rows.find((each) => each.code === code)?.amount ?? null;
  return now && !now.equals(amount) ? now : null;
}

/** A region's row of the summary, or that of a party that is no municipality. */
function inSummary(
  read: SheetRead,
  { row, column }: Rectangle,
  allocation: Allocation,
  noRegion: string
): Selected | null {
  const { sheet } = read.snapshot;
  const area = ownArea(sheet, "summary");
  if (!area || !contains(area, row, column)) return null;
  const label = cellIn(sheet, sheet.values, row, area.column + LABEL);
  const cell = cellAddress(row, column);
  const amountAt = area.column + summaryColumn("amount");
  const region = allocation.regions.find((each) => (each.region ?? noRegion) === label);
  const isFigure = typeof cellIn(sheet, sheet.values, row, amountAt) === "number";
  if (region && isFigure) {
    const shown = shownAt(read, row, amountAt, region.amount);
    return { kind: "region", cell, allocation, region: region.region, ...shown };
  }
  const index = allocation.rows.findIndex(({ code, name }) => code === null && name === label);
  if (index < 0) return null;
  const shown = shownAt(read, row, amountAt, allocation.rows[index]!.amount);
  return { kind: "row", cell, allocation, index, now: null, ...shown };
}

function severalIn(
  read: SheetRead,
  areas: readonly Rectangle[],
  allocation: Allocation
): Selected | null {
  const members = new Set(areas.flatMap((area) => membersIn(read, area)));
  const [only] = members;
  const [first] = areas;
  if (!only || !first) return null;
  // Several cells of one member are about that member.
  if (members.size === 1) {
    return memberAt(read, { ...first, row: only.row, column: only.populationColumn }, allocation);
  }
  const codes = new Set([...members].map(({ code }) => code));
  const rows = allocation.rows.filter(({ code }) => code !== null && codes.has(code));
  return {
    kind: "several",
    address: areas.map(rectangleAddress).join(", "),
    members: rows.length,
    amount: sum(rows.map(({ amount }) => amount)),
  };
}

/** The members that have a cell in an area: in the table, or in the result beside it. */
function membersIn(read: SheetRead, area: Rectangle): readonly ReadMember[] {
  const { outcome } = read;
  if (outcome.kind !== "table") return [];
  return blocksWithMembers(outcome.reading).flatMap(({ block, members }, index) => {
    const places = [blockArea(block), ...figureAreas(read, index)];
    return places.some((place) => intersects(place, area))
      ? members.filter(({ row }) => row >= area.row && row < area.row + area.rows)
      : [];
  });
}

const blockArea = ({ area, right }: TableBlock): Rectangle => ({
  ...area,
  columns: Math.max(area.columns, right - area.column + 1),
});

/** Our columns beside a block, as high as the sheet: names hold the rows that were written. */
const figureAreas = ({ snapshot: { sheet } }: SheetRead, index: number): readonly Rectangle[] =>
  ["region", "share", "amount"].flatMap((part) => ownArea(sheet, part, index + 1) ?? []);

function amountColumn(read: SheetRead, member: ReadMember): number | null {
  const { outcome, snapshot } = read;
  if (outcome.kind !== "table") return null;
  const index = blocksWithMembers(outcome.reading).findIndex(({ members }) =>
    members.includes(member)
  );
  return ownArea(snapshot.sheet, "amount", index + 1)?.column ?? null;
}

function shownAt(
  { snapshot: { sheet } }: SheetRead,
  row: number,
  column: number | null,
  amount: Decimal
): Shown {
  if (column === null) return { shown: null, differs: false };
  const shown = cellIn(sheet, sheet.values, row, column) ?? "";
  return { shown, differs: shown !== toCell(amount) };
}
