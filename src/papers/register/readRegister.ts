import { plainText, type CouncilIssue } from "../../council";
import { DECISIONS, type Decision, type RegisterEntry } from "./figures";
import { err, ok, type Result } from "../../engine";
import { cellAddress, contains } from "../../sheet/address";
import { ownArea } from "../../sheet/layout/ownNames";
import { readCode } from "../../sheet/read/municipalityText";
import type { CellValue, SheetSnapshot } from "../../sheet/snapshot";
import type { RegisterWords } from "./sheet";

/** Where a register of the add-in has what, from its left edge; older workbooks hold registers like it. */
const [CODE, PARTY, DECISION] = [0, 1, 4] as const;

/** Reads a register of the add-in back, whatever rows were added or sorted; a decision may be in any language of the add-in. */
export function readRegister(
  snapshot: SheetSnapshot,
  words: RegisterWords
): Result<readonly RegisterEntry[], CouncilIssue> {
  const { used, values } = snapshot;
  const area = ownArea(snapshot, "register");
  if (used === null || !area) return err({ area: "council", code: "no-register" });
  const at = (row: number, column: number): CellValue =>
    values[row - used.row]?.[area.column + column - used.column] ?? "";
  const rows = Array.from({ length: used.row + used.rows }, (_, row) => row);
  const heading = rows.find(
    (row) => contains(area, row, area.column) && isDecision(at(row, DECISION), words) !== null
  );
  if (heading === undefined) return err({ area: "council", code: "no-register" });
  const entries: RegisterEntry[] = [];
  for (const row of rows.slice(heading)) {
    const party = plainText(String(at(row, PARTY)));
    if (party === "") continue;
    const cell = cellAddress(row, area.column + DECISION);
    const decision = isDecision(at(row, DECISION), words);
    if (decision === null) {
      return err({
        area: "council",
        code: "decision-unknown",
        party,
        cell,
        text: String(at(row, DECISION)),
      });
    }
    entries.push({ code: idIn(at(row, CODE)), party, decision, cell });
  }
  return ok(entries);
}

/** A municipality's number, or another party's id as it is written; null where none stands. */
function idIn(value: CellValue): string | null {
  const text = plainText(String(value));
  return readCode(value) ?? (text === "" ? null : text);
}

function isDecision(value: CellValue, { decisionWords }: RegisterWords): Decision | null {
  const text = plainText(String(value)).toLowerCase();
  return (
    DECISIONS.find((decision) =>
      decisionWords[decision].some((word) => word.toLowerCase() === text)
    ) ?? null
  );
}
