import * as engine from "@univerjs/engine-formula";

/**
 * The formula engine for Univer's editor of formulas alone (pageBuild.ts puts it in the engine's place
 * there): a cell can be picked behind `;` too, which a Norwegian types between arguments.
 */
export * from "@univerjs/engine-formula";

const SEPARATOR = ";";

export const isFormulaLexerToken = (sign: string): boolean =>
  sign === SEPARATOR || engine.isFormulaLexerToken(sign);

export const matchRefDrawToken = (sign: string): boolean =>
  sign === SEPARATOR || engine.matchRefDrawToken(sign);
