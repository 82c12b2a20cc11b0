import { DECISIONS, groupedInLines, type CouncilLabels, type RegisterParty } from "../../council";
import type { Scheme } from "../../engine";
import { absoluteAddress } from "../../sheet/address";
import { formulaCell, textCell } from "../../sheet/layout/cells";
import { quoted } from "../../sheet/layout/changedRows";
import type { PlannedCell } from "../../sheet/plan";
import type { Column } from "../table/column";
import { excelDate } from "../table/excelDate";
import type { LaidTable } from "../table/laidTable";
import { layOutTable } from "../table/layOutTable";
import { memberColumns } from "../table/memberColumns";
import type { PaperSheet } from "../table/paperSheet";

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

/** Letters of a line of names that the printed page has room for. */
const LINE = 80;
const TONES = { adopted: "good", changed: "bad", rejected: "bad", pending: "neutral" } as const;

/**
 * The register of who has adopted: one row per party with deadline, decision, date and case
 * number. Whether the agreement is in force, the counts and who is missing follow by formulas.
 */
export function layOutRegister(register: RegisterToLayOut): PaperSheet {
  const { parties, labels, scheme, suggestion, code } = register;
  const { register: texts } = labels;
  const title = texts.title(labels.sheet.schemeTitle(scheme));
  const lines = groupedInLines(
    parties.map(({ name }) => name),
    LINE
  );
  const sheet = layOutTable<RegisterParty>({
    part: "register",
    sheetName: texts.sheetName,
    title,
    intro: [
      texts.rule,
      ...(suggestion ? [texts.suggestion] : []),
      ...(code === null ? [] : [labels.fingerprint(code)]),
    ],
    above: {
      rows: lines.length + DECISIONS.length + 3,
      fitted: DECISIONS.length + 1,
      cells: (table, top) => stateCells(lines, table, top, labels),
    },
    columns: columnsOf(register),
    rows: parties,
    labelled: "name",
    footer: labels.footer(title, code),
  });
  const { row, rows } = { row: sheet.headingRow! + 1, rows: parties.length };
  const column = columnsOf(register).findIndex(({ id }) => id === "decision");
  const area = { row, column, rows, columns: 1 };
  return {
    ...sheet,
    lists: [
      {
        area,
        values: DECISIONS.map((decision) => texts.decisions[decision]),
        refusal: texts.onlyThese,
      },
    ],
    tones: DECISIONS.map((decision) => ({
      area,
      text: texts.decisions[decision],
      tone: TONES[decision],
    })),
  };
}

function columnsOf({ deadline, labels }: RegisterToLayOut): readonly Column<RegisterParty>[] {
  const { sheet, register: texts, dateFormat } = labels;
  const [code, name, region] = memberColumns<RegisterParty>(sheet);
  return [
    code!,
    { ...name!, heading: texts.party },
    region!,
    {
      id: "deadline",
      heading: texts.deadline,
      of: () => (deadline === null ? null : excelDate(deadline)),
      format: dateFormat,
    },
    {
      id: "decision",
      heading: texts.decision,
      of: () => texts.decisions.pending,
      side: "indented",
    },
    // An empty cell that already shows what is typed into it as a date.
    { id: "date", heading: texts.date, of: () => "", format: dateFormat },
    { id: "case", heading: texts.caseNumber, of: () => null, side: "indented" },
    {
      id: "notAdopted",
      heading: texts.notAdopted,
      derived: (at) =>
        `IF($${at("decision")}=${quoted(texts.decisions.adopted)},"",$${at("name")})`,
      unprinted: true,
    },
  ];
}

/** Whether the agreement is in force, who is missing, and how many have decided what. */
function stateCells(
  lines: readonly (readonly string[])[],
  table: LaidTable<RegisterParty>,
  top: number,
  { register: texts }: CouncilLabels
): readonly PlannedCell[] {
  const { length } = table.placed;
  const decisions = table.range("decision");
  const adopted = `COUNTIF(${decisions},${quoted(texts.decisions.adopted)})`;
  const isInForce = `${adopted}=${length}`;
  const missing = `${quoted(texts.notInForce)}&${length}-${adopted}&${quoted(texts.ofParties(length))}`;
  const first = top + 2 + lines.length;
  return [
    formulaCell(top, 0, `=IF(${isInForce},${quoted(texts.inForce)},${missing})`, { look: "total" }),
    formulaCell(top + 1, 0, `=IF(${isInForce},"",${quoted(texts.missing)})`, { look: "note" }),
    ...missingCells(lines, table, top + 2),
    ...DECISIONS.flatMap((decision, index) => [
      textCell(first + index, 0, texts.decisions[decision]),
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
