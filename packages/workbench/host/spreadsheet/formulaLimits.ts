import { BRACKETS, QUOTED } from "./structuredReferences";

/** Characters of a formula, of text in a cell, and of text in quotes inside a formula: Excel's limits. */
export const MOST_FORMULA = 8_192;
export const MOST_TEXT = 32_767;
const MOST_QUOTED = 255;
/**
 * Univer reads a formula by calling itself once for every operator and bracket outside of array
 * constants, and some two thousand of them end the process. Excel has no such limit; nobody writes such formulas.
 */
const MOST_STEPS = 1_000;

const LITERAL = new RegExp(`${QUOTED}|${BRACKETS}`, "g");
const ARRAY = /\{[^{}]*\}/g;
const STEP = /[-+*/^&=<>%,;:({[]/g;

/** Whether Univer would break off over a formula. */
export function isTooDeep(formula: string): boolean {
  if (formula.length <= MOST_STEPS) return false;
  return [...formula.replace(LITERAL, "").replace(ARRAY, "").matchAll(STEP)].length > MOST_STEPS;
}

/** Whether Excel would not take what is entered into a cell: a formula, or text. */
export function isTooLong(entry: string): boolean {
  if (!entry.startsWith("=")) return entry.length > MOST_TEXT;
  if (entry.length > MOST_FORMULA) return true;
  return (
    entry.length > MOST_QUOTED &&
    [...entry.matchAll(LITERAL)].some(
      ([text]) =>
        text.startsWith('"') && text.slice(1, -1).replaceAll('""', '"').length > MOST_QUOTED
    )
  );
}
