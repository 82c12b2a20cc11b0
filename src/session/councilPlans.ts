import { findAgreementMembers, findScheme } from "../catalogue";
import {
  adoptedAllocation,
  adoptedTableOf,
  fingerprintIn,
  fingerprintOf,
  layOutAttachment,
  layOutInvoices,
  layOutRegister,
  layOutRepresentation,
  layOutSensitivity,
  layOutSettlement,
  readAccounts,
  readDueDays,
  readTermCount,
  readYear,
  registerParties,
  sensitivityOf,
  settle,
  type AttachmentForm,
  type CouncilIssue,
  type CouncilLabels,
  type CouncilSheet,
  type InvoiceTerms,
  type RegisterParty,
  type Sha256,
} from "../council";
import { err, ok, type Allocation, type Result } from "../engine";
import { fitsCell } from "../sheet/cellNumber";
import type { SheetRead } from "./sheetRead";
import type { SessionIssue } from "./state";

/** What the user wants on a sheet of its own; figures as they were typed, with a point for decimals. */
export type CouncilOrder =
  | { readonly kind: "attachment"; readonly form: AttachmentForm }
  | { readonly kind: "representation" }
  | { readonly kind: "register"; readonly deadline: string | null }
  | { readonly kind: "sensitivity" }
  | ({ readonly kind: "invoices" } & TypedInvoiceTerms)
  | { readonly kind: "settlement"; readonly accounts: string };

export type TypedInvoiceTerms = {
  readonly issuer: string;
  readonly year: string;
  readonly terms: string;
  readonly dueDays: string;
  readonly reference: string;
};

export type CouncilRefusal = SessionIssue | CouncilIssue;

/** The sheet for an order, or the first reason why there is none. */
export async function councilSheet(
  read: SheetRead,
  order: CouncilOrder,
  labels: CouncilLabels,
  sha256: Sha256
): Promise<Result<CouncilSheet, CouncilRefusal>> {
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
    case "invoices": {
      const terms = readInvoiceTerms(order);
      return terms.ok ? ok(layOutInvoices(allocation.value, terms.value, labels)) : terms;
    }
    case "settlement":
      return settlementSheet(read, allocation.value, order.accounts, labels);
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
  { memory, outcome }: SheetRead,
  allocation: Allocation,
  form: AttachmentForm,
  labels: CouncilLabels,
  sha256: Sha256
): Promise<CouncilSheet> {
  const { code } = await fingerprintOf(adoptedTableOf(allocation), sha256);
  const locked = memory.adopted.find((version) => fingerprintIn(version).code === code);
  return layOutAttachment({
    allocation,
    populationDate: outcome.kind === "table" ? outcome.reading.populationDate : null,
    form,
    code,
    adopted: locked ? labels.adoptedOn(locked.date, locked.note) : null,
    labels,
  });
}

function registerSheet(
  read: SheetRead,
  deadline: string | null,
  labels: CouncilLabels
): Result<CouncilSheet, CouncilRefusal> {
  const { schemeId } = read.choice;
  const set = findAgreementMembers(schemeId);
  const parties = registerParties(partiesOf(read));
  if (!parties.ok) return parties;
  return ok(
    layOutRegister({
      parties: parties.value,
      schemeId,
      suggestion: read.outcome.kind !== "table" && (set?.suggestion ?? false),
      deadline,
      code: null,
      labels,
    })
  );
}

/** Who must adopt: the members on the sheet that take part, else the agreement's own set; and its other parties. */
function partiesOf({ outcome, choice, result }: SheetRead): readonly RegisterParty[] {
  const set = findAgreementMembers(choice.schemeId);
  const others = (set?.otherParties ?? []).map((name) => ({ code: null, name, region: null }));
  const matching =
    result.kind === "allocated"
      ? result.allocation.rows.filter(({ part }) => part === "matching-party")
      : [];
  const members =
    outcome.kind === "table"
      ? outcome.reading.members.filter(({ code }) => !choice.without.includes(code))
      : (set?.members ?? []);
  return [...members, ...others, ...matching].map(({ code, name, region }) => ({
    code,
    name,
    region,
  }));
}

function settlementSheet(
  { memory, outcome }: SheetRead,
  now: Allocation,
  accounts: string,
  labels: CouncilLabels
): Result<CouncilSheet, CouncilRefusal> {
  const { request } = now;
  const read = readAccounts(accounts, request.unit);
  if (!read.ok) return read;
  const locked = memory.adopted.filter(({ table }) => table.scheme === request.scheme.id).at(-1);
  const budget = (locked && adoptedAllocation(locked)) ?? now;
  const settled = settle(budget, request, read.value);
  if (!settled.ok) return err(settled.error[0]!);
  const scheme = findScheme(request.scheme.id) ?? request.scheme;
  return ok(
    layOutSettlement({
      settlement: settled.value,
      schemeId: request.scheme.id,
      byTotal: scheme.parameters.some(({ name }) => name === "total"),
      populationDate: outcome.kind === "table" ? outcome.reading.populationDate : null,
      labels,
    })
  );
}
