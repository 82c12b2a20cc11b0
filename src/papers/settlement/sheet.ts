import { partyKey } from "../../council";
import { inLines } from "../table/inLines";
import { paymentsInCells, type Payments } from "./payments";
import { readAccounts, settle, type SettledRow, type Settlement } from "./figures";
import { err, ok } from "../../engine";
import { amountFormat, signedFormat, unitDecimals } from "../../sheet/layout/amountFormat";
import { basisLines } from "../../sheet/layout/counted";
import type { CommonWords, Paper } from "../paper";
import type { Column } from "../table/column";
import { LINE } from "../table/introCells";
import { layOutTable } from "../table/layOutTable";
import { vouchedFor } from "../vouchedFor";
import { memberColumns } from "../table/memberColumns";

/** The words of the sheet; src/text has them in each language. */
export type SettlementWords = {
  readonly sheetName: string;
  readonly title: string;
  readonly columns: {
    readonly budgeted: string;
    readonly paid: string;
    readonly final: string;
    readonly difference: string;
    readonly outcome: string;
  };
  readonly toPay: string;
  readonly toGetBack: string;
  readonly settled: string;
  readonly accounts: string;
  /** Where the payments were read. */
  readonly paidFrom: (source: string) => string;
  /** The budget stands for what was paid. */
  readonly paidAsBudgeted: string;
  /** Who was not among the payments. */
  readonly paidNothing: string;
  readonly rule: (byTotal: boolean) => string;
};

const asks = [
  { name: "accounts", kind: "amount", default: "" },
  { name: "paid", kind: "cells", default: null },
] as const;

/**
 * Budget against accounts, one row per party; the budget and the key of the accounts are the same
 * amounts in force. What was paid is a value that may be typed over: the
 * differences, the sums and the check follow.
 */
export const settlement: Paper<typeof asks, SettlementWords> = {
  part: "settlement",
  when: "after",
  asks,
  from: "allocation",
  make: (making) => {
    const { allocation, read, answers, words, common } = making;
    const { accounts, paid } = answers;
    const { scheme, unit: agreed } = allocation.request;
    const cost = readAccounts(accounts, agreed);
    if (!cost.ok) return cost;
    const payments = paid && paymentsInCells(paid, allocation.rows);
    if (payments && !payments.ok) return payments;
    const settled = settle(allocation, cost.value, payments?.value ?? null);
    if (!settled.ok) return err(settled.error[0]!);
    const unit = unitOf(settled.value);
    const byTotal =
      scheme.form === "written"
        ? scheme.rule?.amount !== undefined
        : scheme.parameters.some(({ name }) => name === "total");
    return ok(
      layOutTable<SettledRow>({
        part: "settlement",
        sheetName: words.sheetName,
        title: words.title,
        intro: [
          common.sheet.schemeTitle(scheme),
          ...basisLines(common.sheet, read.basis, scheme),
          words.rule(byTotal),
          ...vouchedFor(making, common),
          ...(paid && payments
            ? [words.paidFrom(paid.source), ...unpaid(settled.value, payments.value, words)]
            : [words.paidAsBudgeted]),
        ],
        columns: columnsOf(unit, words, common),
        rows: settled.value.rows,
        labelled: "name",
        sum: common.sheet.sum,
        ranges: "fixed",
        check: {
          label: words.accounts,
          difference: common.sheet.difference,
          totals: { final: settled.value.final },
          unit,
          against: "sum",
        },
        footer: common.footer(words.title, null),
      })
    );
  },
};

/** Who is not among the payments, in lines. */
function unpaid(
  { rows }: Settlement,
  payments: Payments,
  { paidNothing }: SettlementWords
): readonly string[] {
  const names = rows.filter((row) => !payments.has(partyKey(row))).map(({ name }) => name);
  return inLines(names, LINE, paidNothing);
}

/** The agreement's unit, or øre where somebody has paid them. */
const unitOf = ({ rows, unit }: Settlement): string =>
  rows.some(({ paid }) => paid.decimalPlaces() > unitDecimals(unit)) ? "0.01" : unit;

function columnsOf(
  unit: string,
  { columns, toPay, toGetBack, settled }: SettlementWords,
  { sheet }: CommonWords
): readonly Column<SettledRow>[] {
  const format = amountFormat(unit);
  const amount = (id: "budgeted" | "paid" | "final"): Column<SettledRow> => ({
    id,
    heading: columns[id],
    of: (row) => row[id],
    format,
    summed: true,
  });
  return [
    ...memberColumns<SettledRow>(sheet),
    amount("budgeted"),
    amount("paid"),
    amount("final"),
    {
      id: "difference",
      heading: columns.difference,
      // Differences of øre are not exact in Excel's numbers, and zero must be zero.
      derived: (at) => `ROUND(${at("final")}-${at("paid")},${unitDecimals(unit)})`,
      format: signedFormat(format),
      summed: true,
    },
    {
      id: "outcome",
      heading: columns.outcome,
      derived: (at) =>
        `IF(${at("difference")}>0,"${toPay}",IF(${at("difference")}<0,"${toGetBack}","${settled}"))`,
      side: "indented",
      summed: false,
    },
  ];
}
