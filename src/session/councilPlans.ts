import {
  adoptedTableOf,
  consequenceOf,
  fingerprintIn,
  fingerprintOf,
  historyOf,
  readDueDays,
  readTermCount,
  readYear,
  sensitivityOf,
  type CouncilIssue,
  type CouncilLabels,
  type InvoiceTerms,
  type PaidCells,
  type Sha256,
} from "../council";
import { err, ok, type Allocation, type Result } from "../engine";
import {
  layOutAttachment,
  layOutConsequence,
  layOutHistory,
  layOutInvoices,
  layOutRepresentation,
  layOutSensitivity,
  type AttachmentForm,
  type PaperSheet,
} from "../papers";
import type { Rectangle } from "../sheet/address";
import { fitsCell } from "../sheet/cellNumber";
import type { CouncilRefusal } from "./councilRefusal";
import { registerSheet } from "./councilRegister";
import { settlementSheet } from "./councilSettlement";
import { populationBasisIn, type SheetRead } from "./sheetRead";

/** What the user wants on a sheet of its own; figures as they were typed, with a point for decimals. */
export type CouncilOrder =
  | { readonly kind: "attachment"; readonly form: AttachmentForm }
  | { readonly kind: "representation" }
  | { readonly kind: "register"; readonly deadline: string | null }
  | { readonly kind: "sensitivity" }
  | { readonly kind: "history" }
  /** Municipality numbers of those that step out. */
  | { readonly kind: "consequence"; readonly leavers: readonly string[] }
  | ({ readonly kind: "invoices" } & TypedInvoiceTerms)
  | {
      readonly kind: "settlement";
      readonly accounts: string;
      /** What was paid; absent or null where it was what the budget says. */
      readonly paid?: PaidCells | PaidPlace | null;
    };

/** Where in the workbook it stands what was paid. */
export type PaidPlace = { readonly sheetId: string; readonly area: Rectangle };

export type TypedInvoiceTerms = {
  readonly issuer: string;
  readonly year: string;
  readonly terms: string;
  readonly dueDays: string;
  readonly reference: string;
};

/** The sheet for an order, or the first reason why there is none. */
export async function councilSheet(
  read: SheetRead,
  order: CouncilOrder,
  paid: PaidCells | null,
  labels: CouncilLabels,
  sha256: Sha256
): Promise<Result<PaperSheet, CouncilRefusal>> {
  if (read.snapshot.readOnly) return err({ code: "workbook-read-only" });
  if (order.kind === "register") return registerSheet(read, order.deadline, labels);
  const allocation = allocationIn(read);
  if (!allocation.ok) return allocation;
  const tooLong = allocation.value.rows.find(({ amount }) => !fitsCell(amount));
  if (tooLong) return err({ code: "amount-too-long", amount: tooLong.amount.toFixed() });
  switch (order.kind) {
    case "attachment":
      return ok(await attachmentSheet(read, allocation.value, order.form, labels, sha256));
    case "representation": {
      const { code } = await fingerprintOf(adoptedTableOf(allocation.value), sha256);
      return ok(layOutRepresentation(allocation.value, code, labels));
    }
    case "sensitivity": {
      const rows = sensitivityOf(allocation.value.request);
      return rows.ok
        ? ok(layOutSensitivity(allocation.value, rows.value, labels))
        : err(rows.error[0]!);
    }
    case "history": {
      const years = read.outcome.kind === "table" ? read.outcome.reading.years : [];
      const history = historyOf(allocation.value.request, years);
      return history.ok ? ok(layOutHistory(history.value, labels)) : err(history.error[0]!);
    }
    case "consequence": {
      const consequence = consequenceOf(allocation.value.request, order.leavers);
      const basis = populationBasisIn(read);
      return consequence.ok
        ? ok(layOutConsequence({ consequence: consequence.value, basis, labels }))
        : err(consequence.error[0]!);
    }
    case "invoices": {
      const terms = readInvoiceTerms(order);
      return terms.ok ? ok(layOutInvoices(allocation.value, terms.value, labels)) : terms;
    }
    case "settlement":
      return settlementSheet(read, allocation.value, { accounts: order.accounts, paid }, labels);
  }
}

/** The allocation that papers are made of: what the sheet and the choice give now. */
export function allocationIn({ result, outcome }: SheetRead): Result<Allocation, CouncilRefusal> {
  switch (result.kind) {
    case "allocated":
      return ok(result.allocation);
    case "blocked":
    case "refused":
      return err(result.issues[0]!);
    case "none":
      return outcome.kind === "no-table"
        ? err(outcome.issues[0]!)
        : err({ code: "no-population-table", cell: null, severity: "error" });
  }
}

export function readInvoiceTerms(typed: TypedInvoiceTerms): Result<InvoiceTerms, CouncilIssue> {
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

async function attachmentSheet(
  read: SheetRead,
  allocation: Allocation,
  form: AttachmentForm,
  labels: CouncilLabels,
  sha256: Sha256
): Promise<PaperSheet> {
  const { code } = await fingerprintOf(adoptedTableOf(allocation), sha256);
  const locked = read.memory.adopted.find((version) => fingerprintIn(version).code === code);
  return layOutAttachment({
    allocation,
    basis: populationBasisIn(read),
    form,
    code,
    adopted: locked ? labels.adoptedOn(locked.date, locked.note) : null,
    labels,
  });
}
