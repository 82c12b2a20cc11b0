import type { Area } from "./address";
import { areaAddress } from "./address";
import type { CellValue } from "./entry";
import { joinZones } from "./zones";

/** Who made a change: the add-in through Office.js, or somebody else. */
export type Origin = "addin" | "user";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export type ShiftDirection = "None" | "Down" | "Right" | "Up" | "Left";

/** One cell's value before and after a change of only that cell. */
export type CellDetails = { readonly before: CellValue; readonly after: CellValue };

/** Something that happened to the workbook, as Excel tells it. */
export type SheetEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly origin: Origin;
      readonly address: string;
      readonly zones: readonly Area[];
      readonly changeType: ChangeType;
      readonly shift: ShiftDirection;
      readonly details: CellDetails | null;
    }
  | {
      readonly kind: "formatted";
      readonly sheetId: string;
      readonly origin: Origin;
      readonly address: string;
    }
  | { readonly kind: "selected"; readonly sheetId: string; readonly area: Area }
  | {
      readonly kind: "activated" | "sheet-added" | "sheet-deleted";
      readonly sheetId: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: "table-added" | "table-deleted";
      readonly sheetId: string;
      readonly tableId: string;
      readonly tableName: string;
    }
  | { readonly kind: "calculated" };

/** What one Univer mutation did; one action of a user is many of them. */
export type Observed = {
  readonly sheetId: string;
  readonly origin: Origin;
  /** The command behind the mutation, where Univer says so. */
  readonly trigger: string;
} & (
  | { readonly kind: "structure"; readonly changeType: ChangeType; readonly area: Area }
  | {
      readonly kind: "cells";
      readonly content: boolean;
      readonly zones: readonly Area[];
      readonly moved: boolean;
      readonly cell: {
        readonly row: number;
        readonly column: number;
        readonly before: CellValue;
        /** Null where a formula was entered, whose result comes later. */
        readonly after: CellValue | null;
      } | null;
      /** The area of the command that inserts or deletes cells. */
      readonly shifted: Area | null;
    }
  | { readonly kind: "selected"; readonly area: Area }
  | {
      readonly kind: "table-added" | "table-deleted";
      readonly tableId: string;
      readonly tableName: string;
    }
  | { readonly kind: "activated" | "sheet-added" | "sheet-deleted" }
  | { readonly kind: "calculated" }
);
type ObservedCells = Extract<Observed, { kind: "cells" }>;

/** Commands that insert or delete cells: the rows they add at the sheet's end are a by-product. */
const shifts: Readonly<Record<string, readonly [ChangeType, ShiftDirection]>> = {
  "sheet.command.insert-range-move-down": ["CellInserted", "Down"],
  "sheet.command.insert-range-move-right": ["CellInserted", "Right"],
  "sheet.command.delete-range-move-up": ["CellDeleted", "Up"],
  "sheet.command.delete-range-move-left": ["CellDeleted", "Left"],
};
export const isShift = (command: string): boolean => command in shifts;

/** Turns the mutations of one turn of the event loop into Excel's events, in Excel's numbers. */
export function toSheetEvents(
  observed: readonly Observed[],
  valueAt: (sheetId: string, row: number, column: number) => CellValue
): SheetEvent[] {
  const movedBy = new Set(
    observed
      .filter((each) => isShift(each.trigger) || (each.kind === "cells" && each.moved))
      .map((each) => each.trigger)
  );
  const structuralBy = new Set(
    observed
      .filter((each) => each.kind === "structure" && each.trigger && !movedBy.has(each.trigger))
      .map((each) => each.trigger)
  );
  const plain = observed.filter(
    (each) => each.kind !== "cells" && !(each.kind === "structure" && movedBy.has(each.trigger))
  );
  const cells = observed.filter(
    (each): each is ObservedCells => each.kind === "cells" && !structuralBy.has(each.trigger)
  );
  return [
    ...withLastActivation(plain).map(toPlainEvent),
    ...mergeCells(cells).map((each) => toCellEvent(each, valueAt)),
  ];
}

/** Of the sheets that were activated in one turn only the last was shown. */
function withLastActivation(observed: readonly Observed[]): Exclude<Observed, ObservedCells>[] {
  const last = observed.findLast(({ kind }) => kind === "activated");
  return observed.filter(
    (each): each is Exclude<Observed, ObservedCells> =>
      each.kind !== "cells" && (each.kind !== "activated" || each === last)
  );
}

function toPlainEvent(observed: Exclude<Observed, ObservedCells>): SheetEvent {
  const { sheetId, origin } = observed;
  switch (observed.kind) {
    case "structure":
      return {
        kind: "changed",
        sheetId,
        origin,
        address: areaAddress(observed.area),
        zones: [observed.area],
        changeType: observed.changeType,
        shift: "None",
        details: null,
      };
    case "selected":
      return { kind: "selected", sheetId, area: observed.area };
    case "table-added":
    case "table-deleted": {
      const { kind, tableId, tableName } = observed;
      return { kind, sheetId, tableId, tableName };
    }
    case "calculated":
      return { kind: "calculated" };
    default:
      return { kind: observed.kind, sheetId, origin };
  }
}

/** One event for what one command did to a sheet; the add-in's writes stay one event each. */
function mergeCells(observed: readonly ObservedCells[]): ObservedCells[] {
  const merged = new Map<string, ObservedCells>();
  for (const each of observed) {
    const group = each.origin === "addin" ? groupOfAddin(each, merged.size) : each.trigger;
    const key = [each.content, each.sheetId, each.origin, group].join("|");
    const known = merged.get(key);
    merged.set(
      key,
      known ? { ...known, zones: joinZones(known.zones, each.zones), cell: null } : each
    );
  }
  return [...merged.values()];
}

/** Writes are told one by one; what makes up an insertion of cells is one event. */
function groupOfAddin({ trigger, shifted }: ObservedCells, count: number): string {
  return isShift(trigger) && shifted ? `${trigger}|${areaAddress(shifted)}` : `#${count}`;
}

function toCellEvent(
  observed: ObservedCells,
  valueAt: (sheetId: string, row: number, column: number) => CellValue
): SheetEvent {
  const { sheetId, origin, cell, content } = observed;
  const [changeType, shift] = shifts[observed.trigger] ?? (["RangeEdited", "None"] as const);
  const zones = shift !== "None" && observed.shifted ? [observed.shifted] : observed.zones;
  const address = zones.map(areaAddress).join(",");
  if (!content) return { kind: "formatted", sheetId, origin, address };
  const details =
    cell && shift === "None"
      ? { before: cell.before, after: cell.after ?? valueAt(sheetId, cell.row, cell.column) }
      : null;
  return { kind: "changed", sheetId, origin, address, zones, changeType, shift, details };
}
