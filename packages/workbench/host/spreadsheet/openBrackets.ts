import { LexerTreeBuilder } from "@univerjs/engine-formula";

/** What Univer's reader of formulas remembers from one formula to the next. */
type Reader = {
  _resetTemp: (this: Reader) => void;
  _squareBracketState: number;
  _tableBracketState: boolean;
};

/**
 * Univer's reader forgets brackets of all kinds before it reads a formula, but square ones: while
 * somebody types `=Table[`, it takes the rest of every formula of the workbook for a column's name,
 * and goes on to do so. For all readers, once.
 */
export function forgetOpenBrackets(): void {
  const reader = LexerTreeBuilder.prototype as unknown as Reader;
  const { _resetTemp } = reader;
  if (typeof _resetTemp !== "function") throw new Error("Univer's reader of formulas is another.");
  reader._resetTemp = function (this: Reader): void {
    this._squareBracketState = 0;
    this._tableBracketState = false;
    _resetTemp.call(this);
  };
}
