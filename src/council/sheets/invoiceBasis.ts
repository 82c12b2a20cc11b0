import type { Allocation } from "../../engine";
import { absoluteAddress, cellAddress } from "../../sheet/address";
import { toCell } from "../../sheet/cellNumber";
import { amountFormat, unitDecimals } from "../../sheet/layout/amountFormat";
import { formulaCell, numberCell, textCell } from "../../sheet/layout/cells";
import type { PlannedCell } from "../../sheet/plan";
import { toCsv, type CsvField } from "../csv";
import { invoiceLines, isInvoiced, type InvoiceLine, type InvoiceTerms } from "../invoices";
import type { CouncilLabels } from "../labels";
import { excelDate } from "./excelDate";
import type { CouncilSheet } from "./councilSheet";
import { headingCells, introCells } from "./introCells";

const [CODE, NAME, TERM, AMOUNT, TEXT, FROM, TO, DUE, REFERENCE] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const;
const COLUMNS = 9;

/** The invoice basis: one row per payer and term, the sum, and the check against the year's amounts. */
export function layOutInvoices(
  allocation: Allocation,
  terms: InvoiceTerms,
  labels: CouncilLabels
): CouncilSheet {
  const texts = labels.invoices;
  const title = texts.title(terms.year);
  const intro = introCells(title, [
    labels.sheet.schemeTitle(allocation.request.scheme),
    texts.issuer(terms.issuer),
    texts.terms(terms.terms),
  ]);
  const headingRow = intro.length + 1;
  const lines = invoiceLines(allocation, terms);
  const numberFormat = amountFormat(allocation.request.unit);
  return {
    part: "invoices",
    sheetName: texts.sheetName,
    cells: [
      ...intro,
      ...headingCells(
        headingRow,
        headings(labels).map((text, column) => ({
          column,
          text,
          number: [TERM, AMOUNT, FROM, TO, DUE].some((each) => each === column),
          afterNumber: column === TEXT || column === REFERENCE,
        }))
      ),
      ...lines.flatMap((line, index) => {
        const row = headingRow + 1 + index;
        return lineCells(line, row, numberFormat, textOf(line, allocation, terms, labels), labels);
      }),
      ...sumCells(allocation, headingRow, lines.length, labels),
    ],
    table: { row: headingRow, rows: lines.length + 1, columns: COLUMNS },
    orientation: "landscape",
    printedColumns: COLUMNS,
    repeatsHeading: true,
    footer: labels.footer(title, null),
    ruled: [headingRow, headingRow + lines.length].map((row) => ({
      row,
      column: 0,
      rows: 1,
      columns: COLUMNS,
    })),
  };
}

/** The same rows as a file for an accounting system; dates as `2025-01-31`. */
export function invoiceCsv(
  allocation: Allocation,
  terms: InvoiceTerms,
  labels: CouncilLabels
): string {
  const rows = invoiceLines(allocation, terms).map((line): readonly CsvField[] => [
    line.code ?? "",
    line.name,
    String(line.term),
    { number: line.amount },
    textOf(line, allocation, terms, labels),
    line.periodStart,
    line.periodEnd,
    line.dueDate,
    line.reference,
  ]);
  return toCsv([headings(labels), ...rows]);
}

function headings({ invoices: { columns } }: CouncilLabels): readonly string[] {
  const { number, name, term, amount, text, from, to, due, reference } = columns;
  return [number, name, term, amount, text, from, to, due, reference];
}

function textOf(
  { term }: InvoiceLine,
  { request }: Allocation,
  { year, terms }: InvoiceTerms,
  { invoices, sheet }: CouncilLabels
): string {
  return invoices.text(sheet.schemeTitle(request.scheme), year, term, terms);
}

function lineCells(
  line: InvoiceLine,
  row: number,
  numberFormat: string,
  text: string,
  { dateFormat }: CouncilLabels
): readonly PlannedCell[] {
  const date = (column: number, iso: string) =>
    numberCell(row, column, excelDate(iso), { numberFormat: dateFormat });
  return [
    ...(line.code === null ? [] : [textCell(row, CODE, line.code)]),
    textCell(row, NAME, line.name),
    numberCell(row, TERM, line.term),
    numberCell(row, AMOUNT, toCell(line.amount), { numberFormat }),
    textCell(row, TEXT, text, { look: "indented" }),
    date(FROM, line.periodStart),
    date(TO, line.periodEnd),
    date(DUE, line.dueDate),
    textCell(row, REFERENCE, line.reference, { look: "indented" }),
  ];
}

/** Sum, what is not invoiced, and that both together are what was allocated. */
function sumCells(
  { rows, request, check }: Allocation,
  headingRow: number,
  count: number,
  { sheet, invoices }: CouncilLabels
): readonly PlannedCell[] {
  const numberFormat = amountFormat(request.unit);
  const sumRow = headingRow + 1 + count;
  const amounts = absoluteAddress({ row: headingRow + 1, column: AMOUNT, rows: count, columns: 1 });
  const others = rows.filter((row) => !isInvoiced(row) && !row.amount.isZero());
  const totalRow = sumRow + 1 + others.length;
  const above = [sumRow, ...others.map((_, index) => sumRow + 1 + index)]
    .map((row) => cellAddress(row, AMOUNT))
    .join("-");
  const decimals = Math.max(unitDecimals(request.unit), check.allocated.decimalPlaces());
  return [
    textCell(sumRow, NAME, sheet.sum, { look: "total" }),
    formulaCell(sumRow, AMOUNT, count === 0 ? "=0" : `=SUM(${amounts})`, {
      numberFormat,
      look: "total",
    }),
    ...others.flatMap(({ name, amount }, index) => [
      textCell(sumRow + 1 + index, NAME, invoices.notInvoiced(name)),
      numberCell(sumRow + 1 + index, AMOUNT, toCell(amount), { numberFormat }),
    ]),
    textCell(totalRow, NAME, invoices.yearTotal),
    numberCell(totalRow, AMOUNT, toCell(check.allocated), { numberFormat }),
    textCell(totalRow + 1, NAME, sheet.difference, { look: "total" }),
    formulaCell(
      totalRow + 1,
      AMOUNT,
      `=ROUND(${cellAddress(totalRow, AMOUNT)}-${above},${decimals})`,
      { numberFormat, look: "total" }
    ),
  ];
}
