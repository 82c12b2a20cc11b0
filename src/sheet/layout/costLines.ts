import { err, ok, type Decimal, type LineRow, type LineTable, type Result } from "../../engine";
import { absoluteAddress, cellAddress } from "../address";
import { fitsCell, toCell } from "../cellNumber";
import type { PlannedCell, WritePlan } from "../plan";
import type { PopulationBasis } from "../reading";
import { amountFormat, populationFormat, unitDecimals } from "./amountFormat";
import { formulaCell, numberCell, textCell } from "./cells";
import { freeName } from "./freeName";
import { populationHeading, type SheetLabels } from "./labels";
import type { LayoutIssue } from "./layOutResult";
import { ownName } from "./ownNames";

/** The words of a sheet with several costs; src/text has them in each language. */
export type CostLineLabels = {
  readonly sheetName: string;
  readonly title: string;
  /** That the table adds up both ways, and to which unit it is rounded. */
  readonly rule: (unit: string) => string;
  /** What the members pay in all. */
  readonly memberSum: string;
};

export type CostLinesToLayOut = {
  readonly table: LineTable;
  /** What each line shares and by which key, a sentence each. */
  readonly described: readonly string[];
  readonly unit: string;
  readonly basis: PopulationBasis;
  readonly labels: SheetLabels;
  readonly words: CostLineLabels;
  readonly version: string;
};

const [CODE, NAME, REGION, POPULATION, FIRST_LINE] = [0, 1, 2, 3, 4] as const;
/** More amounts than this side by side are printed across the page. */
const MOST_UPRIGHT = 3;

/** Where the table stands: rows and columns of the sheet, counted from zero. */
type Frame = {
  readonly headingRow: number;
  readonly members: number;
  readonly lines: number;
  readonly sumColumn: number;
  readonly sumRow: number;
  readonly format: string;
  /** Number format of the populations. */
  readonly counted: string;
  readonly decimals: number;
};

/**
 * Lays several costs out on a sheet of their own: a row per member, a column per cost. The amounts
 * are values; the sums of rows and columns and the differences from the totals are Excel's own
 * formulas, so the sheet checks both margins and keeps checking.
 *
 * Refusal: `amount-too-long` when Excel could not keep every digit.
 */
export function layOutCostLines(
  toLayOut: CostLinesToLayOut,
  takenNames: readonly string[]
): Result<WritePlan, LayoutIssue> {
  const { table, unit, basis, words } = toLayOut;
  const tooLong = amountsIn(table).find((amount) => !fitsCell(amount));
  if (tooLong) return err({ code: "amount-too-long", amount: tooLong.toFixed() });

  const intro = introCells(toLayOut);
  const headingRow = intro.length + 1;
  const frame: Frame = {
    headingRow,
    members: table.rows.length,
    lines: table.lines.length,
    sumColumn: FIRST_LINE + table.lines.length,
    sumRow: headingRow + 1 + table.rows.length,
    format: amountFormat(unit),
    counted: populationFormat(countedIn(basis)),
    decimals: unitDecimals(unit),
  };
  const rows = frame.sumRow + 5;
  const columns = frame.sumColumn + 1;
  const area = { row: 0, column: 0, rows, columns };
  const line = (row: number) => ({ row, column: 0, rows: 1, columns });
  return ok({
    target: { kind: "new-sheet", name: freeName(words.sheetName, takenNames) },
    cells: [
      ...intro,
      ...headings(toLayOut, frame),
      ...table.rows.flatMap((row, index) => memberCells(row, headingRow + 1 + index, frame)),
      ...sumCells(toLayOut, frame),
      ...checkCells(toLayOut, frame),
    ],
    cleared: [],
    names: [{ name: ownName("costs"), area }],
    fitted: Array.from({ length: columns }, (_, column) => ({
      row: headingRow,
      column,
      rows: rows - headingRow,
      columns: 1,
    })),
    setup: {
      page: {
        orientation: frame.lines > MOST_UPRIGHT ? "landscape" : "portrait",
        area,
        titleRow: headingRow,
        footer: words.title,
      },
      ruled: [line(headingRow), line(frame.sumRow - 1)],
      lists: [],
      tones: [],
    },
  });
}

function amountsIn({ rows, lines, check }: LineTable): readonly Decimal[] {
  return [
    ...rows.flatMap(({ cells, amount }) => [amount, ...cells.map((cell) => cell.amount)]),
    ...lines.map(({ amount }) => amount),
    check.total,
  ];
}

function introCells(toLayOut: CostLinesToLayOut): readonly PlannedCell[] {
  const { described, unit, basis, labels, words, version } = toLayOut;
  const lines = [
    ...described,
    words.rule(unit),
    labels.populationBasis(basis),
    labels.madeWith(version),
  ];
  return [
    textCell(0, CODE, words.title, { look: "title" }),
    ...lines.map((text, index) => textCell(index + 1, CODE, text, { look: "note" })),
  ];
}

const countedIn = ({ average }: PopulationBasis) =>
  average ? ({ measure: "average-population" } as const) : {};

function headings({ table, basis, labels, words }: CostLinesToLayOut, frame: Frame): PlannedCell[] {
  const { headingRow, sumColumn } = frame;
  const numbers = [
    [POPULATION, populationHeading(countedIn(basis), labels)],
    ...table.lines.map(({ label }, index) => [FIRST_LINE + index, label]),
    [sumColumn, words.memberSum],
  ] as const;
  return [
    textCell(headingRow, CODE, labels.municipalityNumber, { look: "heading" }),
    textCell(headingRow, NAME, labels.municipality, { look: "heading" }),
    textCell(headingRow, REGION, labels.region, { look: "heading" }),
    ...numbers.map(([column, text]) =>
      textCell(headingRow, Number(column), String(text), { look: "number-heading" })
    ),
  ];
}

function memberCells(member: LineRow, row: number, frame: Frame): PlannedCell[] {
  const { code, name, region, population, cells } = member;
  const numberFormat = frame.format;
  const [first, last] = [FIRST_LINE, frame.sumColumn - 1].map((at) => cellAddress(row, at));
  return [
    ...(code === null ? [] : [textCell(row, CODE, code)]),
    textCell(row, NAME, name),
    ...(region === null ? [] : [textCell(row, REGION, region)]),
    ...(population === null
      ? []
      : [numberCell(row, POPULATION, toCell(population), { numberFormat: frame.counted })]),
    ...cells.map(({ amount }, index) =>
      numberCell(row, FIRST_LINE + index, toCell(amount), { numberFormat })
    ),
    formulaCell(row, frame.sumColumn, `=SUM(${first}:${last})`, { numberFormat }),
  ];
}

/** A column of the members, the sums of rows among them. */
function memberRange({ headingRow, members }: Frame, column: number): string {
  return absoluteAddress({ row: headingRow + 1, column, rows: members, columns: 1 });
}

const amountColumns = ({ lines }: Frame): readonly number[] =>
  Array.from({ length: lines + 1 }, (_, index) => FIRST_LINE + index);

function sumCells({ labels }: CostLinesToLayOut, frame: Frame): PlannedCell[] {
  const { sumRow } = frame;
  const sum = (column: number, numberFormat: string) =>
    formulaCell(sumRow, column, `=SUM(${memberRange(frame, column)})`, {
      numberFormat,
      look: "total",
    });
  return [
    textCell(sumRow, CODE, labels.sum, { look: "total" }),
    sum(POPULATION, frame.counted),
    ...amountColumns(frame).map((column) => sum(column, frame.format)),
  ];
}

/** What each cost is, and by how much its column and the members' sums miss it; zero is right. */
function checkCells({ table, labels }: CostLinesToLayOut, frame: Frame): PlannedCell[] {
  const top = frame.sumRow + 2;
  const numberFormat = frame.format;
  const [first, last] = [FIRST_LINE, frame.sumColumn - 1].map((at) => cellAddress(top + 1, at));
  return [
    textCell(top, CODE, labels.reconciliation, { look: "heading" }),
    textCell(top + 1, CODE, labels.totalToAllocate),
    ...table.lines.map(({ amount }, index) =>
      numberCell(top + 1, FIRST_LINE + index, toCell(amount), { numberFormat })
    ),
    formulaCell(top + 1, frame.sumColumn, `=SUM(${first}:${last})`, { numberFormat }),
    textCell(top + 2, CODE, labels.difference, { look: "total" }),
    ...amountColumns(frame).map((column) =>
      formulaCell(
        top + 2,
        column,
        `=ROUND(${cellAddress(top + 1, column)}-SUM(${memberRange(frame, column)}),${frame.decimals})`,
        { numberFormat, look: "total" }
      )
    ),
  ];
}
