import { LexerTreeBuilder } from "@univerjs/engine-formula";

const lexer = new LexerTreeBuilder();

/** A formula as it reads `rows` further down and `columns` further right. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : lexer.moveFormulaRefOffset(formula, columns, rows);
}
