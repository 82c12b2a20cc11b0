import type { CustomScheme } from "../catalogue";

let kept: readonly CustomScheme[] = [];
/** What formulas have asked for, found or not. */
const asked = new Set<string>();

/**
 * Says which schemes of the user's own the workbook keeps. True where formulas have asked for one
 * that is there now, or is another than it was: they have to be calculated again.
 */
export function keepSchemes(schemes: readonly CustomScheme[]): boolean {
  const before = kept;
  kept = schemes;
  return [...asked].some((id) => textOf(before, id) !== textOf(schemes, id));
}

/** The scheme of that id, as far as the workbook has been read; undefined where it keeps none. */
export function findKeptScheme(id: string): CustomScheme | undefined {
  asked.add(id);
  return kept.find(({ scheme }) => scheme.id === id);
}

const textOf = (schemes: readonly CustomScheme[], id: string): string | undefined =>
  JSON.stringify(schemes.find(({ scheme }) => scheme.id === id));
