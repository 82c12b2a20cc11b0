import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { DirtyRange } from "./univerInternals";

type FormulaCell = { readonly f?: string; readonly si?: string } | null | undefined;
type FormulaMatrix = Readonly<Record<number, Readonly<Record<number, FormulaCell>>>>;

/** Words of a formula that can be names; text and sheet names in quotes hold none. */
const words = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)/gu;

/** The cells whose formulas mention one of the names (in lower case). */
export function formulasUsing(
  formulas: FormulaDataModel,
  unitId: string,
  names: ReadonlySet<string>
): DirtyRange[] {
  const found: DirtyRange[] = [];
  for (const [sheetId, matrix] of Object.entries(formulas.getFormulaData()[unitId] ?? {})) {
    const cells = (matrix ?? {}) as FormulaMatrix;
    const shared = sharedMentions(cells, names);
    for (const [row, line] of Object.entries(cells)) {
      for (const [column, cell] of Object.entries(line)) {
        const uses = cell?.f ? mentions(cell.f, names) : shared.has(cell?.si ?? "");
        if (!uses) continue;
        const range = {
          startRow: Number(row),
          endRow: Number(row),
          startColumn: Number(column),
          endColumn: Number(column),
        };
        found.push({ unitId, sheetId, range });
      }
    }
  }
  return found;
}

/** Filled-down formulas refer to the one that was written out. */
function sharedMentions(cells: FormulaMatrix, names: ReadonlySet<string>): Set<string> {
  const shared = new Set<string>();
  for (const line of Object.values(cells)) {
    for (const cell of Object.values(line)) {
      if (cell?.f && cell.si && mentions(cell.f, names)) shared.add(cell.si);
    }
  }
  return shared;
}

function mentions(formula: string, names: ReadonlySet<string>): boolean {
  for (const [, word] of formula.matchAll(words)) {
    if (word && names.has(word.toLowerCase())) return true;
  }
  return false;
}
