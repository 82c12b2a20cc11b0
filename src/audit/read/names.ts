import { findMunicipality, MUNICIPALITIES, namesIn } from "../../catalogue/municipalities";
import { editDistance } from "../../engine";

/** How a printed name stands to its number. */
export type NameCheck = {
  /** The number's official name, or the printed one where another municipality bears it. */
  readonly name: string;
  readonly kind: "same" | "mended" | "other-municipality" | "unlike";
  /** How many of the printed words are the name; the others are something else, such as a region. */
  readonly words: number;
};

/** Letters only, without case, marks and the three letters that recognition loses. */
export function foldName(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/æ/g, "ae")
    .replace(/ø/g, "o")
    .replace(/å/g, "a")
    .normalize("NFD")
    .replace(/[^a-z]/g, "");
}

const spellings = new Map<string, readonly { readonly name: string; readonly folded: string }[]>();
const codesByName = new Map<string, string[]>();
for (const { code, name } of MUNICIPALITIES) {
  // `Herøy (Nordland)`: the county tells it from another of the name.
  const full = name.endsWith(")") ? [name] : [];
  const own = name.replace(/\s*\(.*\)$/, "").split(" - ");
  const all = own.length > 1 ? [...own, own.join(" - ")] : own;
  spellings.set(
    code,
    all.map((spelling) => ({ name: spelling, folded: foldName(spelling) }))
  );
  for (const spelling of [...all, ...full]) {
    const codes = codesByName.get(foldName(spelling)) ?? [];
    codesByName.set(foldName(spelling), [...codes, code]);
  }
}

/** The municipality numbers, of any time, whose municipality bears the name. */
export function codesNamed(text: string): readonly string[] {
  return codesByName.get(foldName(text)) ?? [];
}

/** Whether a name is near enough to the number's to be a misprint of it. */
export function isNearName(code: string, printed: string): boolean {
  const nearest = nearestSpelling(code, printed);
  return nearest !== null && nearest.distance <= mostMisprints(nearest.folded);
}

/**
 * Compares a printed name with the number's. A few letters off is a misprint; another
 * municipality's exact name is a conflict, never mended; else the name is only unlike.
 */
export function checkName(code: string, words: readonly string[]): NameCheck {
  const prefixes = words.map((_, index) => words.slice(0, index + 1).join(" "));
  const exact = prefixes.findLastIndex((prefix) => isSpelledSo(code, prefix));
  if (exact >= 0)
    return { name: spellingOf(code, prefixes[exact]!), kind: "same", words: exact + 1 };
  const printed = words.join(" ");
  const elsewhere = prefixes.findLastIndex((prefix) => codesNamed(prefix).length > 0);
  const near = prefixes
    .map((prefix, index) => ({ words: index + 1, ...nearestSpelling(code, prefix) }))
    .reduce<{ words: number; name: string; folded: string; distance: number } | null>(
      (best, each) =>
        each.distance !== undefined && (best === null || each.distance <= best.distance)
          ? { words: each.words, name: each.name!, folded: each.folded!, distance: each.distance }
          : best,
      null
    );
  if (near === null) return { name: printed, kind: "unlike", words: words.length };
  if (near.distance > 0 && elsewhere >= 0) {
    return { name: prefixes[elsewhere]!, kind: "other-municipality", words: elsewhere + 1 };
  }
  const isMisprint = near.distance <= mostMisprints(near.folded);
  return { name: near.name, kind: isMisprint ? "mended" : "unlike", words: near.words };
}

const mostMisprints = (folded: string): number => Math.max(2, Math.floor(folded.length / 2));

function nearestSpelling(code: string, printed: string) {
  const folded = foldName(printed);
  return (spellings.get(code) ?? []).reduce<{
    name: string;
    folded: string;
    distance: number;
  } | null>((best, spelling) => {
    const distance = editDistance(spelling.folded, folded);
    return best === null || distance < best.distance ? { ...spelling, distance } : best;
  }, null);
}

function isSpelledSo(code: string, printed: string): boolean {
  const municipality = findMunicipality(code);
  if (!municipality) return false;
  const isFull = municipality.name.endsWith(")");
  if (isFull && foldName(printed) === foldName(municipality.name)) return true;
  const own = namesIn(municipality.name).names;
  return namesIn(printed).names.some((name) => own.includes(name));
}

function spellingOf(code: string, printed: string): string {
  const folded = foldName(printed);
  return spellings.get(code)?.find((spelling) => spelling.folded === folded)?.name ?? printed;
}
