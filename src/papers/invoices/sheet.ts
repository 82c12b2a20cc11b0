import { type CouncilIssue } from "../../council";
import {
  invoiceLines,
  isInvoiced,
  readDueDays,
  readYear,
  type InvoiceLine,
  type InvoiceTerms,
} from "./figures";
import { readTermCount, TERM_COUNTS } from "./splitIntoTerms";
import { ok, type Allocation, type Result } from "../../engine";
import { cellAddress } from "../../sheet/address";
import { toCell } from "../../sheet/cellNumber";
import { amountFormat, unitDecimals } from "../../sheet/layout/amountFormat";
import { formulaCell, numberCell, textCell } from "../../sheet/layout/cells";
import type { PlannedCell } from "../../sheet/plan";
import { answersTo, type Answers } from "../ask";
import type { CommonWords, Paper } from "../paper";
import type { Column } from "../table/column";
import { excelDate } from "../table/excelDate";
import type { LaidTable } from "../table/laidTable";
import { layOutTable } from "../table/layOutTable";
import { vouchedFor } from "../vouchedFor";

/** The words of the sheet; src/text has them in each language. */
export type InvoiceWords = {
  readonly sheetName: string;
  readonly title: (year: number) => string;
  readonly issuer: (issuer: string) => string;
  readonly terms: (terms: number) => string;
  readonly columns: {
    readonly number: string;
    readonly name: string;
    readonly term: string;
    readonly amount: string;
    readonly text: string;
    readonly from: string;
    readonly to: string;
    readonly due: string;
    readonly reference: string;
  };
  readonly text: (schemeTitle: string, year: number, term: number, terms: number) => string;
  readonly yearTotal: string;
  readonly notInvoiced: (name: string) => string;
  readonly fileName: (year: number) => string;
};

const asks = [
  { name: "issuer", kind: "text", default: "" },
  { name: "year", kind: "number", default: "" },
  { name: "terms", kind: "number", default: "1", offered: TERM_COUNTS.map(String) },
  { name: "dueDays", kind: "number", default: "30" },
  { name: "reference", kind: "text", default: "" },
] as const;

/** The invoice basis: one row per payer and term, the sum, and the check against the year's amounts. */
export const invoices: Paper<typeof asks, InvoiceWords> = {
  part: "invoices",
  when: "after",
  asks,
  from: "allocation",
  make: (making) => {
    const { allocation, answers, words, common } = making;
    const read = readInvoiceTerms(answers);
    if (!read.ok) return read;
    const terms = read.value;
    const title = words.title(terms.year);
    return ok(
      layOutTable<InvoiceLine>({
        part: "invoices",
        sheetName: words.sheetName,
        title,
        intro: [
          common.sheet.schemeTitle(allocation.request.scheme),
          ...(terms.issuer === "" ? [] : [words.issuer(terms.issuer)]),
          words.terms(terms.terms),
          ...vouchedFor(making, common),
        ],
        columns: columnsOf(allocation, terms, words, common),
        rows: invoiceLines(allocation, terms),
        labelled: "name",
        sum: common.sheet.sum,
        ranges: "fixed",
        below: (table) => notInvoiced(allocation, table, words, common),
        footer: common.footer(title, null),
      })
    );
  },
};

/** How it is to be invoiced, from what was typed. */
export function readInvoiceTerms(given: Answers): Result<InvoiceTerms, CouncilIssue> {
  const typed = answersTo(asks, given);
  const year = readYear(typed.year);
  if (!year.ok) return year;
  const terms = readTermCount(typed.terms);
  if (!terms.ok) return terms;
  const dueDays = readDueDays(typed.dueDays);
  if (!dueDays.ok) return dueDays;
  return ok({
    issuer: typed.issuer.trim(),
    year: year.value,
    terms: terms.value,
    dueDays: dueDays.value,
    reference: typed.reference.trim(),
  });
}

/** What an invoice is for, in words. */
export function textOf(
  { term }: InvoiceLine,
  { request }: Allocation,
  { year, terms }: InvoiceTerms,
  words: InvoiceWords,
  { sheet }: CommonWords
): string {
  return words.text(sheet.schemeTitle(request.scheme), year, term, terms);
}

function columnsOf(
  allocation: Allocation,
  terms: InvoiceTerms,
  words: InvoiceWords,
  common: CommonWords
): readonly Column<InvoiceLine>[] {
  const { columns } = words;
  const { parties } = common.sheet;
  const date = (
    id: "from" | "to" | "due",
    of: (line: InvoiceLine) => string
  ): Column<InvoiceLine> => ({
    id,
    heading: columns[id],
    of: (line) => excelDate(of(line)),
    format: common.dateFormat,
  });
  return [
    ...(parties && parties.id === null
      ? []
      : [
          {
            id: "number",
            heading: numberHeading(words, common),
            of: ({ code }: InvoiceLine) => code,
          },
        ]),
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
      of: (line) => textOf(line, allocation, terms, words, common),
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

/** What a payer is known by, beside its name. */
export const numberHeading = (
  { columns }: InvoiceWords,
  { sheet: { parties } }: CommonWords
): string => (parties ? (parties.id ?? parties.name) : columns.number);

/** What is not invoiced, and that it makes what was allocated together with the sum. */
function notInvoiced(
  { rows, request, check }: Allocation,
  table: LaidTable<InvoiceLine>,
  words: InvoiceWords,
  { sheet }: CommonWords
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
      textCell(sumRow + 1 + index, name, words.notInvoiced(other.name)),
      numberCell(sumRow + 1 + index, amount, toCell(other.amount), { numberFormat }),
    ]),
    textCell(totalRow, name, words.yearTotal),
    numberCell(totalRow, amount, toCell(check.allocated), { numberFormat }),
    textCell(totalRow + 1, name, sheet.difference, { look: "total" }),
    formulaCell(totalRow + 1, amount, `=ROUND(${total}-${above},${decimals})`, {
      numberFormat,
      look: "total",
    }),
  ];
}
