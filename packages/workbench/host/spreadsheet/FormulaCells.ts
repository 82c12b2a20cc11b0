import type { IUnitRange } from "@univerjs/core";
import type {
  BaseAstNode,
  BaseReferenceObject,
  IFormulaDependencyTree,
} from "@univerjs/engine-formula";

/** The cells whose formulas are calculated in one go. */
export class FormulaCells {
  /** First and last row by sheet and column. */
  readonly #rows = new Map<string, [number, number]>();

  constructor(formulas: readonly IFormulaDependencyTree[]) {
    for (const { subUnitId, row, column } of formulas) {
      const key = `${subUnitId}!${column}`;
      const rows = this.#rows.get(key);
      if (rows === undefined) this.#rows.set(key, [row, row]);
      else this.#rows.set(key, [Math.min(rows[0], row), Math.max(rows[1], row)]);
    }
  }

  /** Whether a formula that has been tried out read one of them. */
  wereReadBy(node: BaseAstNode): boolean {
    const value = node.getValue();
    const read = value?.isReferenceObject() ? (value as BaseReferenceObject).toUnitRange() : null;
    return (
      (read !== null && this.#areIn(read)) ||
      node.getChildren().some((child) => this.wereReadBy(child))
    );
  }

  #areIn({ sheetId, range }: IUnitRange): boolean {
    const { startRow, endRow, startColumn, endColumn } = range;
    for (let column = startColumn; column <= endColumn; column++) {
      const rows = this.#rows.get(`${sheetId}!${column}`);
      if (rows && rows[0] <= endRow && startRow <= rows[1]) return true;
    }
    return false;
  }
}
