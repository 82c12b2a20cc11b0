import { findAgreementMembers } from "../../catalogue";
import {
  DECISIONS,
  readDeadline,
  registerParties,
  type Decision,
  type RegisterParty,
} from "./figures";
import { groupedInLines } from "../table/inLines";
import { err, ok } from "../../engine";
import { absoluteAddress } from "../../sheet/address";
import { formulaCell, textCell } from "../../sheet/layout/cells";
import { quoted } from "../../sheet/layout/formulaConstants";
import type { PlannedCell } from "../../sheet/plan";
import type { CommonWords, Paper, PaperRead } from "../paper";
import type { Column } from "../table/column";
import { excelDate } from "../table/excelDate";
import type { LaidTable } from "../table/laidTable";
import { layOutTable } from "../table/layOutTable";
import type { PaperSheet } from "../table/paperSheet";
import { cellsOf, isAboutAgreement, partiesOf } from "./parties";

/** The words of the sheet; src/text has them in each language. */
export type RegisterWords = {
  readonly sheetName: string;
  readonly title: (schemeTitle: string) => string;
  readonly party: string;
  readonly deadline: string;
  readonly decision: string;
  readonly date: string;
  readonly caseNumber: string;
  /** Heading of the column beside the table that names who has not adopted. */
  readonly notAdopted: string;
  readonly decisions: Readonly<Record<Decision, string>>;
  /** The words of every language, by which a register is read back. */
  readonly decisionWords: Readonly<Record<Decision, readonly string[]>>;
  readonly onlyThese: string;
  readonly inForce: string;
  /** Stands before the number of parties that have not adopted, {@link ofParties} after it. */
  readonly notInForce: string;
  readonly ofParties: (parties: number) => string;
  /** Stands over the names of those that have not adopted. */
  readonly missing: string;
  readonly rule: string;
  readonly suggestion: string;
};

const asks = [{ name: "deadline", kind: "date", default: "" }] as const;

/** Letters of a line of names that the printed page has room for. */
const LINE = 80;
const TONES = { adopted: "good", changed: "bad", rejected: "bad", pending: "neutral" } as const;

/**
 * The register of who has adopted, with nobody's decision in it yet: one row per party with
 * deadline, decision, date and case number. Whether the agreement is in force, the counts and who
 * is missing follow by formulas.
 */
export const register: Paper<typeof asks, RegisterWords> = {
  part: "register",
  when: "decision",
  asks,
  from: "agreement",
  make: ({ read, answers, words, common }) => {
    const deadline = readDeadline(answers.deadline);
    if (!deadline.ok) return deadline;
    const parties = registerParties(partiesOf(read));
    if (!parties.ok) {
      const { error } = parties;
      const isTwice = error.code === "party-twice";
      return err(isTwice ? { ...error, cells: cellsOf(error.party, read) } : error);
    }
    return ok(sheetOf(parties.value, deadline.value, read, words, common));
  },
};

function sheetOf(
  parties: readonly RegisterParty[],
  deadline: string | null,
  read: PaperRead,
  words: RegisterWords,
  common: CommonWords
): PaperSheet {
  const title = words.title(common.sheet.schemeTitle(read.scheme));
  const names = parties.map(({ name }) => name);
  const lines = groupedInLines(names, LINE);
  // Our reading of a source that does not list the parties.
  const isSuggestion = findAgreementMembers(read.scheme.id)?.suggestion && !isAboutAgreement(read);
  const columns = columnsOf(deadline, words, common);
  const sheet = layOutTable<RegisterParty>({
    part: "register",
    sheetName: words.sheetName,
    title,
    intro: [words.rule, ...(isSuggestion ? [words.suggestion] : [])],
    above: {
      rows: lines.length + DECISIONS.length + 3,
      fitted: DECISIONS.length + 1,
      cells: (table, top) => stateCells(lines, table, top, words),
    },
    columns,
    rows: parties,
    labelled: "name",
    footer: common.footer(title, null),
  });
  const area = {
    row: sheet.headingRow! + 1,
    column: columns.findIndex(({ id }) => id === "decision"),
    rows: parties.length,
    columns: 1,
  };
  const decisions = DECISIONS.map((decision) => words.decisions[decision]);
  return {
    ...sheet,
    lists: [{ area, values: decisions, refusal: words.onlyThese }],
    tones: DECISIONS.map((decision, index) => ({
      area,
      text: decisions[index]!,
      tone: TONES[decision],
    })),
  };
}

function columnsOf(
  deadline: string | null,
  words: RegisterWords,
  { sheet, dateFormat }: CommonWords
): readonly Column<RegisterParty>[] {
  const { parties, municipalityNumber, region } = sheet;
  return [
    {
      id: "code",
      heading: parties ? (parties.id ?? "") : municipalityNumber,
      of: ({ code, name }) => (parties && parties.id === null && code === name ? null : code),
    },
    { id: "name", heading: words.party, of: ({ name }) => name },
    {
      id: "region",
      heading: parties ? (parties.region ?? "") : region,
      of: (party) => party.region,
    },
    {
      id: "deadline",
      heading: words.deadline,
      of: () => (deadline === null ? null : excelDate(deadline)),
      format: dateFormat,
    },
    {
      id: "decision",
      heading: words.decision,
      of: () => words.decisions.pending,
      side: "indented",
    },
    // An empty cell that already shows what is typed into it as a date.
    { id: "date", heading: words.date, of: () => "", format: dateFormat },
    { id: "case", heading: words.caseNumber, of: () => null, side: "indented" },
    {
      id: "notAdopted",
      heading: words.notAdopted,
      derived: (at) =>
        `IF($${at("decision")}=${quoted(words.decisions.adopted)},"",$${at("name")})`,
      unprinted: true,
    },
  ];
}

/** Whether the agreement is in force, who is missing, and how many have decided what. */
function stateCells(
  lines: readonly (readonly string[])[],
  table: LaidTable<RegisterParty>,
  top: number,
  words: RegisterWords
): readonly PlannedCell[] {
  const { length } = table.placed;
  const decisions = table.range("decision");
  const adopted = `COUNTIF(${decisions},${quoted(words.decisions.adopted)})`;
  const isInForce = `${adopted}=${length}`;
  const missing = `${quoted(words.notInForce)}&${length}-${adopted}&${quoted(words.ofParties(length))}`;
  const first = top + 2 + lines.length;
  return [
    formulaCell(top, 0, `=IF(${isInForce},${quoted(words.inForce)},${missing})`, { look: "total" }),
    formulaCell(top + 1, 0, `=IF(${isInForce},"",${quoted(words.missing)})`, { look: "note" }),
    ...missingCells(lines, table, top + 2),
    ...DECISIONS.flatMap((decision, index) => [
      textCell(first + index, 0, words.decisions[decision]),
      formulaCell(first + index, 1, `=COUNTIF(${decisions},$${table.at(first + index)("code")})`, {
        numberFormat: "0",
      }),
    ]),
  ];
}

/** Who has not adopted; each line names those of some rows, and is empty when they all have. */
function missingCells(
  lines: readonly (readonly string[])[],
  table: LaidTable<RegisterParty>,
  top: number
): readonly PlannedCell[] {
  let row = table.headingRow + 1;
  const column = table.column("notAdopted");
  return lines.map((line, index) => {
    const names = absoluteAddress({ row, column, rows: line.length, columns: 1 });
    row += line.length;
    return formulaCell(top + index, 0, `=TEXTJOIN(", ",TRUE,${names})`, { look: "note" });
  });
}
