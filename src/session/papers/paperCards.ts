import { fingerprintIn, type AdoptedVersion, type CouncilIssue } from "../../council";
import { findScheme } from "../../catalogue";
import {
  isInvoiced,
  readInvoices,
  readRegister,
  stateOfRegister,
  type PaperTime,
  type RegisterState,
  type RegisterWords,
  type WrittenInvoices,
} from "../../papers";
import type { Result } from "../../engine";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { figuresAsWritten } from "../workbook/changedCells";
import { lockedResult } from "../workbook/lockedResult";
import type { SheetRead } from "../workbook/sheetRead";
import { paperOn, type Paper } from "./papers";

/** A sheet that was made of a paper, as it stands now. */
export type MadePaper = { readonly paper: Paper; readonly sheet: SheetSnapshot };

/** What a card says of a paper; data only, the words live in src/text. */
export type CardState =
  | { readonly kind: "not-made" }
  | { readonly kind: "made" }
  /** Locked as adopted; `stands` is false where the sheet now gives something else. */
  | ({ readonly kind: "locked"; readonly code: string; readonly stands: boolean } & Pick<
      AdoptedVersion,
      "date" | "note"
    >)
  | ({ readonly kind: "decisions" } & Pick<RegisterState, "parties" | "count" | "inForce">)
  /** The register's rows were changed so that they cannot be counted. */
  | { readonly kind: "unreadable"; readonly issue: CouncilIssue }
  | ({ readonly kind: "invoices" } & WrittenInvoices);

/** A step of the year: a paper with those beside it, or what is locked as adopted. */
export type PaperCard = {
  /** The part of the paper, or `lock`. */
  readonly part: string;
  readonly when: PaperTime;
  readonly state: CardState;
  /** The sheets that were made from this one, the newest last. */
  readonly made: readonly Pick<SheetSnapshot, "sheetId" | "sheetName">[];
};

/** What the forms begin with, beside what a paper itself begins with. */
export type Suggested = {
  readonly year: string | null;
  /** As the agreement was invoiced last in this workbook; null where it was not. */
  readonly terms: string | null;
  /** Who would be invoiced; null without an allocation. */
  readonly payers: number | null;
};

export type PaperCards = { readonly cards: readonly PaperCard[]; readonly suggested: Suggested };

type Offered = {
  readonly part: string;
  readonly when: PaperTime;
  readonly beside: string | null;
};

/**
 * The papers of a sheet in the order of the year, each with its state.
 *
 * @param made Every paper of the workbook, the oldest first.
 * @param papers Those that are offered; what stands `beside` another is on its card.
 */
export function paperCards(
  read: SheetRead,
  made: readonly MadePaper[],
  { papers, register }: { readonly papers: readonly Offered[]; readonly register: RegisterWords }
): PaperCards {
  const { sheetId } = read.snapshot.sheet;
  const ours = made.filter(({ paper }) => paper.source.sheetId === sheetId);
  const cards = papers.flatMap((paper): PaperCard[] => {
    if (paper.beside !== null) return [];
    const { part, when } = paper;
    const parts = papers.filter(({ beside }) => beside === part).map((each) => each.part);
    const here = ours.filter(({ sheet }) => isOneOf(sheet, [part, ...parts]));
    const state = stateOf(part, here, read, register);
    return [
      {
        part,
        when,
        state,
        made: here.map(({ sheet: { sheetName, sheetId: id } }) => ({ sheetId: id, sheetName })),
      },
    ];
  });
  const lock: PaperCard = { part: "lock", when: "decision", state: lockState(read), made: [] };
  return {
    cards: [
      ...cards.filter(({ when }) => when === "before"),
      lock,
      ...cards.filter(({ when }) => when === "decision"),
      ...cards.filter(({ when }) => when === "after"),
    ],
    suggested: suggestedFor(read, made),
  };
}

const isOneOf = (sheet: SheetSnapshot, parts: readonly string[]): boolean =>
  parts.includes(paperOn(sheet) ?? "");

function stateOf(
  part: string,
  made: readonly MadePaper[],
  read: SheetRead,
  words: RegisterWords
): CardState {
  const newest = made.findLast(({ sheet }) => isOneOf(sheet, [part]));
  if (!newest) return { kind: made.length === 0 ? "not-made" : "made" };
  const { sheet, paper } = newest;
  if (part === "register") {
    // The register is of the agreement that it was made by, whatever is chosen since.
    const state = registerState(sheet, read.memory.adopted, paper.schemeId, words);
    return state.ok
      ? { kind: "decisions", ...state.value }
      : { kind: "unreadable", issue: state.error };
  }
  const invoices = part === "invoices" ? readInvoices(sheet) : null;
  return invoices ? { kind: "invoices", ...invoices } : { kind: "made" };
}

/** Where the adoption stands by a register, held against the parties of the version locked last. */
export function registerState(
  sheet: SheetSnapshot,
  versions: readonly AdoptedVersion[],
  schemeId: string | undefined,
  words: RegisterWords
): Result<RegisterState, CouncilIssue> {
  const entries = readRegister(sheet, words);
  if (!entries.ok) return entries;
  const adopted = versions.findLast(({ table }) => table.scheme === schemeId);
  const parties = entries.value.map(({ code, party }) => ({ code, name: party }));
  return stateOfRegister(entries.value, adopted?.table.rows ?? parties);
}

/** The version that stands on the sheet, else the agreement's last. */
function lockState(read: SheetRead): CardState {
  const standing = lockedResult(read);
  const { adopted } = read.memory;
  const version =
    standing ?? adopted.findLast(({ table }) => table.scheme === read.choice.schemeId);
  if (!version) return { kind: "not-made" };
  const { date, note } = version;
  const { code } = fingerprintIn(version);
  const stands = standing !== null && figuresAsWritten(read).length === 0;
  return { kind: "locked", code, date, note, stands };
}

function suggestedFor(
  { result, choice, outcome }: SheetRead,
  made: readonly MadePaper[]
): Suggested {
  const invoiced = made
    .filter(({ paper }) => paper.schemeId === choice.schemeId)
    .map(({ sheet }) => readInvoices(sheet))
    .findLast((each) => each !== null);
  const date = outcome.kind === "table" ? outcome.reading.populationDate : null;
  return {
    year: date === null ? yearInName(choice.schemeId) : String(Number(date.slice(0, 4)) + 1),
    terms: invoiced ? String(invoiced.terms) : null,
    payers: result.kind === "allocated" ? result.allocation.rows.filter(isInvoiced).length : null,
  };
}

/** A ready agreement's own year, such as that of `hp-2025`; the population it shares by is from the year before. */
const yearInName = (schemeId: string): string | null =>
  (findScheme(schemeId) && /-(\d{4})$/.exec(schemeId)?.[1]) ?? null;
