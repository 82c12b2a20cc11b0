import type { Injector } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { understoodFormula } from "./understoodFormula";
import { dependencyGenerator } from "./univerInternals";

/** How a formula reads in its cell, and the same formula as it stands in the first cell that has it. */
type Alike = {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  readonly first: First;
};
type Origin = { readonly formula: string; readonly row: number; readonly column: number };
type First = Origin & { readonly understood: string };

/** Kept with Univer's own note of a cell's formula: a map beside it would be slow to collect. */
const ALIKE = Symbol("alike");
type Noted = { readonly f: string; readonly si?: string; [ALIKE]?: Alike };

/** Text, sheet and table names, spills: what may look like a reference and is none. */
const NOT_PLAIN = /["'![\]{}#@]/;
const REFERENCE = /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu;
const LETTERS = 26;

/**
 * Lets Univer parse formulas that were filled down or across once: `=A1/$B$9` in C1 and `=A2/$B$9`
 * in C2 are one formula with an offset, as in a shared formula of a file. Only how Univer thinks of
 * a formula changes; cells keep their own.
 */
export function parseAlikeFormulasOnce(injector: Injector): { dispose(): void } {
  const generator = dependencyGenerator(injector.get(IFormulaDependencyGenerator));
  const { _createFDtree } = generator;
  const origins = new Map<string, First>();
  generator._createFDtree = (unitId, sheetId, row, column, unitData, item: Noted) => {
    const tree = _createFDtree.call(generator, unitId, sheetId, row, column, unitData, item);
    if (item.si) {
      tree.formula = understoodFormula(tree.formula);
      return tree;
    }
    let alike = item[ALIKE];
    if (!alike || alike.formula !== item.f || alike.row !== row || alike.column !== column) {
      const origin = { formula: item.f, row, column };
      alike = { ...origin, first: firstOf(origins, origin) };
      item[ALIKE] = alike;
    }
    const { first } = alike;
    tree.formula = first.understood;
    tree.refOffsetX = column - first.column;
    tree.refOffsetY = row - first.row;
    return tree;
  };
  return { dispose: () => Object.assign(generator, { _createFDtree }) };
}

function firstOf(origins: Map<string, First>, origin: Origin): First {
  const key = relativeForm(origin);
  const known = key === null ? undefined : origins.get(key);
  if (known) return known;
  const first = { ...origin, understood: understoodFormula(origin.formula) };
  if (key !== null) origins.set(key, first);
  return first;
}

/** The formula with relative references as distances; null where it is not plain enough to tell. */
function relativeForm({ formula, row, column }: Origin): string | null {
  if (NOT_PLAIN.test(formula)) return null;
  return formula.replace(
    REFERENCE,
    (_whole, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const at = fixedColumn ? `$${letters}` : `${columnOf(letters) - column};`;
      return `\u0001${at}${fixedRow ? `$${digits}` : Number(digits) - 1 - row}\u0001`;
    }
  );
}

function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * LETTERS + letter.charCodeAt(0) - 64;
  return number - 1;
}
