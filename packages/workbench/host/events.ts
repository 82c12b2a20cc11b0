import { areaAddress, intersection, type Area } from "./spreadsheet/address";
import type { Origin, SheetEvent } from "./spreadsheet/sheetEvents";
import { fromUniver } from "./spreadsheet/address";
import type { Book } from "./model/Book";
import { valueType } from "./model/grids";

/** Excel's event numbers, as Office.js registers for them. */
const EventType = {
  workbookSelection: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormatChanged: 18,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** One event for one target: a sheet's id, "Workbook" for collections, "" for the workbook itself. */
export type OutgoingEvent = {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
};

/** The methods by which Office.js registers for them, by the object it asks. */
const OF_SHEETS = [
  "_RegisterActivatedEvent",
  "_RegisterCalculatedEvent",
  "_RegisterDataChangedEvent",
  "_RegisterDeactivatedEvent",
  "_RegisterFormatChangedEvent",
  "_RegisterSelectionChangedEvent",
];
const registrations: Readonly<Record<string, readonly string[]>> = {
  Worksheet: OF_SHEETS,
  WorksheetCollection: [...OF_SHEETS, "_RegisterAddedEvent", "_RegisterDeletedEvent"],
  Table: ["_RegisterDataChangedEvent", "_RegisterSelectionChangedEvent"],
  TableCollection: ["_RegisterAddedEvent", "_RegisterDataChangedEvent", "_RegisterDeletedEvent"],
};

/** Whether an object raises the event; a handler for another would wait for ever. */
export const isRaised = (typeName: string, registration: string): boolean =>
  registrations[typeName]?.includes(registration) ?? false;

const WORKBOOK = "Workbook";
const source = "Local";
const triggerSource = (origin: Origin): string =>
  origin === "addin" ? "ThisLocalAddin" : "Unknown";

/** The sheet and the cells that the add-in was last told of. */
export type LastTold = { readonly shown: string; readonly selected: Book["selection"] };

/** An event of the spreadsheet in the messages that Office.js' handlers receive. */
export function toOutgoing(event: SheetEvent, book: Book, last: LastTold): OutgoingEvent[] {
  switch (event.kind) {
    case "changed":
      return changed(event, book);
    case "formatted": {
      const args = {
        source,
        triggerSource: triggerSource(event.origin),
        worksheetId: event.sheetId,
        address: event.address,
      };
      return toSheetAndCollection(EventType.sheetFormatChanged, event.sheetId, args);
    }
    case "selected": {
      const args = { worksheetId: event.sheetId, address: areaAddress(event.area) };
      return [
        ...toSheetAndCollection(EventType.sheetSelection, event.sheetId, args),
        ...selectedInTables(event, last.selected, book),
        { type: EventType.workbookSelection, target: "", args: {} },
      ];
    }
    case "activated":
      return [
        ...(last.shown !== event.sheetId && book.cells.sheet(last.shown)
          ? toSheetAndCollection(EventType.sheetDeactivated, last.shown, {
              worksheetId: last.shown,
            })
          : []),
        ...toSheetAndCollection(EventType.sheetActivated, event.sheetId, {
          worksheetId: event.sheetId,
        }),
      ];
    case "sheet-added":
    case "sheet-deleted": {
      const type = event.kind === "sheet-added" ? EventType.sheetAdded : EventType.sheetDeleted;
      const args = {
        source,
        triggerSource: triggerSource(event.origin),
        worksheetId: event.sheetId,
      };
      return ["", WORKBOOK].map((target) => ({ type, target, args }));
    }
    case "table-added":
    case "table-deleted": {
      const { sheetId, tableId, tableName } = event;
      const type = event.kind === "table-added" ? EventType.tableAdded : EventType.tableDeleted;
      const args = { source, tableId, tableName, worksheetId: sheetId };
      return toSheetAndCollection(type, sheetId, args);
    }
    case "calculated":
      return book
        .sheetIds()
        .flatMap((worksheetId) =>
          toSheetAndCollection(EventType.sheetCalculated, worksheetId, { worksheetId, address: "" })
        );
  }
}

function changed(event: Extract<SheetEvent, { kind: "changed" }>, book: Book): OutgoingEvent[] {
  const { details } = event;
  const args = {
    source,
    triggerSource: triggerSource(event.origin),
    worksheetId: event.sheetId,
    changeType: event.changeType,
    address: event.address,
    shiftDirection: event.shift,
    ...(details && {
      valueBefore: details.before,
      valueAfter: details.after,
      valueTypeBefore: valueType(details.before),
      valueTypeAfter: valueType(details.after),
    }),
  };
  return [
    ...toSheetAndCollection(EventType.sheetChanged, event.sheetId, args),
    ...tablesIn(book, event.sheetId, event.zones).flatMap((tableId) =>
      [tableId, event.sheetId, WORKBOOK].map((target) => ({
        type: EventType.tableChanged,
        target,
        args: { ...args, tableId },
      }))
    ),
  ];
}

/** What each table has of the selection now; a table that had some of the last one and has none is told so. */
function selectedInTables(
  { sheetId, area }: Extract<SheetEvent, { kind: "selected" }>,
  before: LastTold["selected"],
  book: Book
): OutgoingEvent[] {
  const { tables, unitId } = book.spreadsheet;
  return tables.getTableList(unitId).flatMap(({ id, subUnitId, range }) => {
    const part = (on: string, selected: Area) =>
      subUnitId === on ? intersection(fromUniver(range), selected) : null;
    const now = part(sheetId, area);
    if (!now && !(before && part(before.sheetId, before.area))) return [];
    const args = { worksheetId: subUnitId, address: now ? areaAddress(now) : "" };
    return [{ type: EventType.tableSelection, target: id, args }];
  });
}

function tablesIn(book: Book, sheetId: string, zones: readonly Area[]): string[] {
  const { tables, unitId } = book.spreadsheet;
  return tables
    .getTableList(unitId)
    .filter((table) => table.subUnitId === sheetId)
    .filter((table) => zones.some((zone) => intersection(fromUniver(table.range), zone)))
    .map((table) => table.id);
}

function toSheetAndCollection(
  type: number,
  sheetId: string,
  args: Readonly<Record<string, unknown>>
): OutgoingEvent[] {
  return [sheetId, WORKBOOK].map((target) => ({ type, target, args }));
}
