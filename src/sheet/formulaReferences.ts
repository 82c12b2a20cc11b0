/** Text and sheet names in quotes, or a cell or an area; the references alone are captured. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Za-z0-9_.$])(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![A-Za-z0-9_.(])/gi;

/** The cells and areas that a formula speaks of, in its order. */
export function referencesIn(formula: string): readonly string[] {
  return [...formula.matchAll(TOKEN)].flatMap(([, reference]) => reference ?? []);
}

/** The formula with each of its references replaced. */
export function withReferences(formula: string, replaced: (reference: string) => string): string {
  return formula.replace(TOKEN, (token, reference?: string) =>
    reference === undefined ? token : replaced(reference)
  );
}

/**
 * What a formula is but for the cells it speaks of: Excel rewrites those when cells move, and nothing
 * else. Two formulas of one shape in one place are the same one.
 */
export const formulaShape = (formula: string): string =>
  withReferences(formula, () => "_").replaceAll("#REF!", "_");
