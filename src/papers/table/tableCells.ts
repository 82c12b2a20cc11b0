import { unitDecimals } from "../../sheet/layout/amountFormat";
import { formulaCell, numberCell, textCell } from "../../sheet/layout/cells";
import { toCell } from "../../sheet/cellNumber";
import type { CellLook, PlannedCell } from "../../sheet/plan";
import type { Column } from "./column";
import { addressesIn, type LaidTable, type PlacedRow } from "./laidTable";
import type { Check, Groups, TableSheet } from "./tableSheet";

const sideOf = <Row>({ side, format }: Column<Row>) => side ?? (format ? "right" : "left");

/** A row of headings; those over figures stand at the right edge. */
export function headingCells<Row>(
  columns: readonly Column<Row>[],
  row: number,
  left = 0,
  textOf: (column: Column<Row>) => string | null = ({ heading }) => heading
): readonly PlannedCell[] {
  const looks = { left: "heading", right: "number-heading", indented: "indented-heading" } as const;
  return columns.flatMap((column, index) => {
    const text = textOf(column);
    return text === null || text === ""
      ? []
      : [textCell(row, left + index, text, { look: looks[sideOf(column)] })];
  });
}

const styleOf = <Row>(column: Column<Row>, look?: CellLook) => ({
  ...(column.format === undefined ? {} : { numberFormat: column.format }),
  ...(look === undefined ? {} : { look }),
});

/** The cells of one row of the table. */
export function rowCells<Row>(
  columns: readonly Column<Row>[],
  { row, at, left }: PlacedRow<Row>
): readonly PlannedCell[] {
  const named = addressesIn(columns, at, left);
  return columns.flatMap((column, index) => {
    const style = styleOf(column, sideOf(column) === "indented" ? "indented" : undefined);
    const place = left + index;
    if (column.derived) {
      return [formulaCell(at, place, `=${column.derived(named)}`, style)];
    }
    const holds = column.of(row);
    if (holds === null || (holds === "" && column.format === undefined)) return [];
    if (typeof holds === "string") return [textCell(at, place, holds, style)];
    return [numberCell(at, place, typeof holds === "number" ? holds : toCell(holds), style)];
  });
}

type Summed<Row> = Pick<TableSheet<Row>, "columns" | "labelled">;

/** A row that adds rows up: its name, the sums of what is summed, and what follows from them. */
function summaryCells<Row>(
  { columns, labelled }: Summed<Row>,
  table: LaidTable<Row>,
  { row, left = 0, name, look }: SummaryRow,
  sumOf: (id: string) => string
): readonly PlannedCell[] {
  return [
    textCell(row, table.column(labelled, left), name, look ? { look } : {}),
    ...columns.flatMap((column, index) => {
      const { id, summed, derived } = column;
      const formula = summed
        ? sumOf(id)
        : derived && summed !== false
          ? derived(table.at(row, left))
          : null;
      return formula === null
        ? []
        : [formulaCell(row, left + index, `=${formula}`, styleOf(column, look))];
    }),
  ];
}

type SummaryRow = {
  readonly row: number;
  readonly left?: number;
  readonly name: string;
  readonly look?: CellLook;
};

/** The sums, under the last block. */
export function sumCells<Row>(
  sheet: Summed<Row>,
  table: LaidTable<Row>,
  name: string
): readonly PlannedCell[] {
  const left = table.lefts.at(-1)!;
  const row = { row: table.sumRow, left, name, look: "total" } as const;
  return summaryCells(sheet, table, row, (id) => table.sumOf(id));
}

type PlacedGroups = {
  readonly cells: readonly PlannedCell[];
  /** Null where there are no subtotals. */
  readonly headingRow: number | null;
  /** The row after the subtotals and an empty one. */
  readonly next: number;
};

/** Subtotals from `top` on; nothing where there is one group. */
export function groupCells<Row>(
  sheet: TableSheet<Row>,
  table: LaidTable<Row>,
  top: number
): PlacedGroups {
  const { groups, columns, labelled } = sheet;
  const found = groups ? rowsByGroup(groups, table) : [];
  if (!groups || found.length < 2) return { cells: [], headingRow: null, next: top };
  const headingRow = groups.title === undefined ? top : top + 1;
  const label = table.column(labelled);
  const headings = headingCells(columns, headingRow, 0, ({ id, heading, summed, derived }) => {
    if (id === labelled) return groups.heading;
    return summed || (derived && summed !== false) ? heading : null;
  });
  return {
    cells: [
      ...(groups.title === undefined
        ? []
        : [textCell(top, label, groups.title, { look: "heading" })]),
      ...headings,
      ...found.flatMap(({ name, members }, index) => {
        const row = headingRow + 1 + index;
        return summaryCells(sheet, table, { row, name: name ?? groups.none }, (id) =>
          groups.by === undefined
            ? table.sumOf(id, members)
            : `SUMPRODUCT((${table.range(groups.by)}=$${table.at(row)(labelled)})*${table.range(id)})`
        );
      }),
    ],
    headingRow,
    next: headingRow + found.length + 2,
  };
}

function rowsByGroup<Row>({ of }: Groups<Row>, { placed }: LaidTable<Row>) {
  const found = new Map<string | null, PlacedRow<Row>[]>();
  for (const each of placed) {
    const name = of(each.row);
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), each]);
  }
  return [...found].map(([name, members]) => ({ name, members }));
}

/** What columns should come to, and what they lack of it. */
export function checkCells<Row>(
  { columns, labelled }: TableSheet<Row>,
  check: Check,
  table: LaidTable<Row>,
  top: number
): readonly PlannedCell[] {
  const label = table.column(labelled);
  const row = check.heading === undefined ? top : top + 1;
  return [
    ...(check.heading === undefined
      ? []
      : [textCell(top, label, check.heading, { look: "heading" })]),
    textCell(row, label, check.label),
    textCell(row + 1, label, check.difference, { look: "total" }),
    ...columns.flatMap((column, place) => {
      const total = check.totals[column.id];
      if (total === undefined) return [];
      const { id } = column;
      const made = check.against === "sum" ? table.at(table.sumRow)(id) : table.sumOf(id);
      const decimals = Math.max(
        unitDecimals(check.unit),
        total === "derived" ? 0 : total.decimalPlaces()
      );
      return [
        total === "derived"
          ? formulaCell(row, place, `=${column.derived?.(table.at(row)) ?? "0"}`, styleOf(column))
          : numberCell(row, place, toCell(total), styleOf(column)),
        formulaCell(
          row + 1,
          place,
          `=ROUND(${table.at(row)(id)}-${made},${decimals})`,
          styleOf(column, "total")
        ),
      ];
    }),
  ];
}
