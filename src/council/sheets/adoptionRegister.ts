import { err, ok, type Result, type Scheme } from "../../engine";
import { absoluteAddress, cellAddress, contains } from "../../sheet/address";
import { formulaCell, numberCell, textCell } from "../../sheet/layout/cells";
import { ownArea } from "../../sheet/layout/ownNames";
import type { PlannedCell } from "../../sheet/plan";
import type { CellValue, SheetSnapshot } from "../../sheet/snapshot";
import { readCode } from "../../sheet/read/municipalityText";
import type { CouncilIssue } from "../issues";
import type { CouncilLabels } from "../labels";
import { groupedInLines } from "../inLines";
import { plainText } from "../plainText";
import { DECISIONS, type Decision, type RegisterEntry, type RegisterParty } from "../register";
import { excelDate } from "./excelDate";
import type { CouncilSheet } from "./councilSheet";
import { headingCells, introCells } from "./introCells";

export type RegisterToLayOut = {
  readonly parties: readonly RegisterParty[];
  readonly scheme: Pick<Scheme, "id" | "title">;
  /** Whether the parties are our reading of a source that does not list them. */
  readonly suggestion: boolean;
  /** `2024-12-31`, or null where there is none. */
  readonly deadline: string | null;
  readonly code: string | null;
  readonly labels: CouncilLabels;
};

const [CODE, PARTY, REGION, DEADLINE, DECISION, DATE, CASE, NOT_ADOPTED] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const;
const PRINTED = 7;
/** Letters of a line of names that the printed page has room for. */
const LINE = 80;
const TONES = { adopted: "good", changed: "bad", rejected: "bad", pending: "neutral" } as const;

/**
 * The register of who has adopted: one row per party with deadline, decision, date and case
 * number. Whether the agreement is in force, the counts and who is missing follow by formulas.
 */
export function layOutRegister(register: RegisterToLayOut): CouncilSheet {
  const { parties, labels, scheme, suggestion, code } = register;
  const texts = labels.register;
  const title = texts.title(labels.sheet.schemeTitle(scheme));
  const intro = introCells(title, [
    texts.rule,
    ...(suggestion ? [texts.suggestion] : []),
    ...(code === null ? [] : [labels.fingerprint(code)]),
  ]);
  const stateRow = intro.length + 1;
  const lines = missingLines(register);
  const headingRow = stateRow + lines.length + DECISIONS.length + 3;
  const top = headingRow + 1;
  const column = (at: number) =>
    absoluteAddress({ row: top, column: at, rows: parties.length, columns: 1 });
  const decisions = { row: top, column: DECISION, rows: parties.length, columns: 1 };
  return {
    part: "register",
    sheetName: texts.sheetName,
    cells: [
      ...intro,
      ...stateCells(register, stateRow, column(DECISION)),
      ...missingCells(lines, stateRow + 2, top),
      ...headings(headingRow, labels),
      ...parties.flatMap((party, index) => partyCells(register, party, top + index)),
    ],
    table: { row: headingRow, rows: parties.length + 1, columns: NOT_ADOPTED + 1 },
    orientation: "landscape",
    printedColumns: PRINTED,
    repeatsHeading: true,
    footer: labels.footer(title, code),
    ruled: [{ row: headingRow, column: 0, rows: 1, columns: PRINTED }],
    lists: [
      {
        area: decisions,
        values: DECISIONS.map((decision) => texts.decisions[decision]),
        refusal: texts.onlyThese,
      },
    ],
    tones: DECISIONS.map((decision) => ({
      area: decisions,
      text: texts.decisions[decision],
      tone: TONES[decision],
    })),
  };
}

function stateCells(
  { parties, labels }: RegisterToLayOut,
  row: number,
  decisions: string
): readonly PlannedCell[] {
  const first = row + 2 + missingLines({ parties }).length;
  const texts = labels.register;
  const adopted = `COUNTIF(${decisions},${quoted(texts.decisions.adopted)})`;
  return [
    formulaCell(
      row,
      CODE,
      `=IF(${adopted}=${parties.length},${quoted(texts.inForce)},${quoted(texts.notInForce)}&${parties.length}-${adopted}&${quoted(texts.ofParties(parties.length))})`,
      { look: "total" }
    ),
    formulaCell(row + 1, CODE, `=IF(${adopted}=${parties.length},"",${quoted(texts.missing)})`, {
      look: "note",
    }),
    ...DECISIONS.flatMap((decision, index) => [
      textCell(first + index, CODE, texts.decisions[decision]),
      formulaCell(
        first + index,
        PARTY,
        `=COUNTIF(${decisions},$${cellAddress(first + index, CODE)})`,
        { numberFormat: "0" }
      ),
    ]),
  ];
}

/** The names of who may be missing, in lines that the page has room for. */
function missingLines({
  parties,
}: Pick<RegisterToLayOut, "parties">): readonly (readonly string[])[] {
  const names = parties.map(({ name }) => name);
  return groupedInLines(names, LINE);
}

/** Who has not adopted; each line names those of some rows, and is empty when they all have. */
function missingCells(
  lines: readonly (readonly string[])[],
  row: number,
  top: number
): readonly PlannedCell[] {
  let next = top;
  return lines.map((line, index) => {
    const names = absoluteAddress({
      row: next,
      column: NOT_ADOPTED,
      rows: line.length,
      columns: 1,
    });
    next += line.length;
    const joined = `TEXTJOIN(", ",TRUE,${names})`;
    return formulaCell(row + index, CODE, `=${joined}`, { look: "note" });
  });
}

function headings(row: number, { sheet, register }: CouncilLabels): readonly PlannedCell[] {
  const texts = [
    sheet.municipalityNumber,
    register.party,
    sheet.region,
    register.deadline,
    register.decision,
    register.date,
    register.caseNumber,
    register.notAdopted,
  ];
  return headingCells(
    row,
    texts.map((text, column) => ({
      column,
      text,
      number: column === DEADLINE || column === DATE,
      afterNumber: column === DECISION || column === CASE,
    }))
  );
}

function partyCells(
  { deadline, labels }: RegisterToLayOut,
  { code, name, region }: RegisterParty,
  row: number
): readonly PlannedCell[] {
  const { decisions } = labels.register;
  const decision = `$${cellAddress(row, DECISION)}`;
  return [
    ...(code === null ? [] : [textCell(row, CODE, code)]),
    textCell(row, PARTY, name),
    ...(region === null ? [] : [textCell(row, REGION, region)]),
    ...(deadline === null
      ? []
      : [numberCell(row, DEADLINE, excelDate(deadline), { numberFormat: labels.dateFormat })]),
    textCell(row, DECISION, decisions.pending, { look: "indented" }),
    // An empty cell that already shows what is typed into it as a date.
    { row, column: DATE, content: { kind: "text", text: "" }, numberFormat: labels.dateFormat },
    formulaCell(
      row,
      NOT_ADOPTED,
      `=IF(${decision}=${quoted(decisions.adopted)},"",$${cellAddress(row, PARTY)})`
    ),
  ];
}

/** Reads a register of ours back, whatever rows were added or sorted; a decision may be in any of our languages. */
export function readRegister(
  snapshot: SheetSnapshot,
  labels: CouncilLabels
): Result<readonly RegisterEntry[], CouncilIssue> {
  const { used, values } = snapshot;
  const area = ownArea(snapshot, "register");
  if (used === null || !area) return err({ code: "no-register" });
  const at = (row: number, column: number): CellValue =>
    values[row - used.row]?.[area.column + column - used.column] ?? "";
  const rows = Array.from({ length: used.row + used.rows }, (_, row) => row);
  const heading = rows.find(
    (row) => contains(area, row, area.column) && isDecision(at(row, DECISION), labels) !== null
  );
  if (heading === undefined) return err({ code: "no-register" });
  const entries: RegisterEntry[] = [];
  for (const row of rows.slice(heading)) {
    const party = plainText(String(at(row, PARTY)));
    if (party === "") continue;
    const cell = cellAddress(row, area.column + DECISION);
    const decision = isDecision(at(row, DECISION), labels);
    if (decision === null) {
      return err({ code: "decision-unknown", party, cell, text: String(at(row, DECISION)) });
    }
    entries.push({ code: readCode(at(row, CODE)), party, decision, cell });
  }
  return ok(entries);
}

function isDecision(value: CellValue, { register }: CouncilLabels): Decision | null {
  const text = plainText(String(value)).toLowerCase();
  return (
    DECISIONS.find((decision) =>
      register.decisionWords[decision].some((word) => word.toLowerCase() === text)
    ) ?? null
  );
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
