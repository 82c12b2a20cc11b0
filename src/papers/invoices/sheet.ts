import {
  invoiceLines,
  isInvoiced,
  type CouncilLabels,
  type InvoiceLine,
  type InvoiceTerms,
} from "../../council";
import type { Allocation } from "../../engine";
import { cellAddress } from "../../sheet/address";
import { toCell } from "../../sheet/cellNumber";
import { amountFormat, unitDecimals } from "../../sheet/layout/amountFormat";
import { formulaCell, numberCell, textCell } from "../../sheet/layout/cells";
import type { PlannedCell } from "../../sheet/plan";
import type { Column } from "../table/column";
import { excelDate } from "../table/excelDate";
import type { LaidTable } from "../table/laidTable";
import { layOutTable } from "../table/layOutTable";
import type { PaperSheet } from "../table/paperSheet";

/** The invoice basis: one row per payer and term, the sum, and the check against the year's amounts. */
export function layOutInvoices(
  allocation: Allocation,
  terms: InvoiceTerms,
  labels: CouncilLabels
): PaperSheet {
  const { invoices: texts, sheet } = labels;
  const title = texts.title(terms.year);
  return layOutTable<InvoiceLine>({
    part: "invoices",
    sheetName: texts.sheetName,
    title,
    intro: [
      sheet.schemeTitle(allocation.request.scheme),
      texts.issuer(terms.issuer),
      texts.terms(terms.terms),
    ],
    columns: columnsOf(allocation, terms, labels),
    rows: invoiceLines(allocation, terms),
    labelled: "name",
    sum: sheet.sum,
    ranges: "fixed",
    below: (table) => notInvoiced(allocation, table, labels),
    footer: labels.footer(title, null),
  });
}

/** What an invoice is for, in words. */
export function textOf(
  { term }: InvoiceLine,
  { request }: Allocation,
  { year, terms }: InvoiceTerms,
  { invoices, sheet }: CouncilLabels
): string {
  return invoices.text(sheet.schemeTitle(request.scheme), year, term, terms);
}

function columnsOf(
  allocation: Allocation,
  terms: InvoiceTerms,
  labels: CouncilLabels
): readonly Column<InvoiceLine>[] {
  const { columns } = labels.invoices;
  const date = (
    id: "from" | "to" | "due",
    of: (line: InvoiceLine) => string
  ): Column<InvoiceLine> => ({
    id,
    heading: columns[id],
    of: (line) => excelDate(of(line)),
    format: labels.dateFormat,
  });
  return [
    { id: "number", heading: columns.number, of: ({ code }) => code },
    { id: "name", heading: columns.name, of: ({ name }) => name },
    { id: "term", heading: columns.term, of: ({ term }) => term, side: "right" },
    {
      id: "amount",
      heading: columns.amount,
      of: ({ amount }) => amount,
      format: amountFormat(allocation.request.unit),
      summed: true,
    },
    {
      id: "text",
      heading: columns.text,
      of: (line) => textOf(line, allocation, terms, labels),
      side: "indented",
    },
    date("from", ({ periodStart }) => periodStart),
    date("to", ({ periodEnd }) => periodEnd),
    date("due", ({ dueDate }) => dueDate),
    {
      id: "reference",
      heading: columns.reference,
      of: ({ reference }) => reference,
      side: "indented",
    },
  ];
}

/** What is not invoiced, and that it makes what was allocated together with the sum. */
function notInvoiced(
  { rows, request, check }: Allocation,
  table: LaidTable<InvoiceLine>,
  { sheet, invoices }: CouncilLabels
): readonly PlannedCell[] {
  const { sumRow } = table;
  const [name, amount] = [table.column("name"), table.column("amount")];
  const numberFormat = amountFormat(request.unit);
  const others = rows.filter((row) => !isInvoiced(row) && !row.amount.isZero());
  const totalRow = sumRow + 1 + others.length;
  const above = [sumRow, ...others.map((_, index) => sumRow + 1 + index)]
    .map((row) => cellAddress(row, amount))
    .join("-");
  const decimals = Math.max(unitDecimals(request.unit), check.allocated.decimalPlaces());
  const total = cellAddress(totalRow, amount);
  return [
    ...others.flatMap((other, index) => [
      textCell(sumRow + 1 + index, name, invoices.notInvoiced(other.name)),
      numberCell(sumRow + 1 + index, amount, toCell(other.amount), { numberFormat }),
    ]),
    textCell(totalRow, name, invoices.yearTotal),
    numberCell(totalRow, amount, toCell(check.allocated), { numberFormat }),
    textCell(totalRow + 1, name, sheet.difference, { look: "total" }),
    formulaCell(totalRow + 1, amount, `=ROUND(${total}-${above},${decimals})`, {
      numberFormat,
      look: "total",
    }),
  ];
}
