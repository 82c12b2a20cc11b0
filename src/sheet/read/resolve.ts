import {
  municipalitiesNamed,
  municipalitiesNamedIn,
  namesCountyOf,
  type Municipality,
} from "../../catalogue/municipalities";

/** Which municipality a name without a number means. */
export type NameResolution =
  | { readonly kind: "unique"; readonly municipality: Municipality }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Municipality[] }
  | { readonly kind: "unknown" };

/**
 * The municipality that bears the name in the year; where none does, the only one that ever did
 * (since 2012). Of several the one in `region`, where that is a county. Never guesses between two.
 */
export function resolveName(name: string, year: number, region: string | null): NameResolution {
  const now = municipalitiesNamedIn(name, year);
  const all = now.length > 0 ? now : municipalitiesNamed(name);
  const inCounty = region === null ? [] : all.filter(({ code }) => namesCountyOf(region, code));
  const candidates = inCounty.length > 0 ? inCounty : all;
  const [only, second] = candidates;
  if (!only) return { kind: "unknown" };
  return second ? { kind: "ambiguous", candidates } : { kind: "unique", municipality: only };
}
