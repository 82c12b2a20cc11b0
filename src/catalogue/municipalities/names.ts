import { COUNTIES, countyOf } from "./counties";
import { inForceIn, MUNICIPALITIES, type Municipality } from "./municipality";

/** What a name is compared by: case, accents (not the ring of å), spaces, hyphens and the words `kommune` and `herad` do not matter. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u0309\u030b-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[\s\u2010-\u2015-]+/g, " ")
    .trim()
    .replace(/ (kommune|herad)$/, "");
}

const countyKeys = new Set(
  Object.values(COUNTIES).flatMap((county) => county.split(" - ").map(nameKey))
);

/** `Os (Innlandet)` or `Os, Innlandet`: a name with what tells it from others of that name. */
function divide(text: string): readonly [plain: string, qualifier: string | null] {
  const [, before, inside] = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(text) ?? [];
  if (before !== undefined && inside !== undefined) return [before, inside];
  const [, name, county] = /^([^,]+),\s*([^,]+)$/.exec(text) ?? [];
  const isCounty = name !== undefined && county !== undefined && countyKeys.has(nameKey(county));
  return isCounty ? [name, county] : [text, null];
}

/** The whole of a name, the names in it where it is bilingual, and what is in parentheses after, or a county. */
export function namesIn(text: string): { names: readonly string[]; qualifier: string | null } {
  const [plain, qualifier] = divide(text);
  const names = plain.split(/\s+[-\u2010-\u2015/]\s+|\s*\/\s*/).map(nameKey);
  const whole = nameKey(plain);
  const distinct = new Set([whole, ...names].filter((name) => name !== ""));
  return { names: [...distinct], qualifier };
}

const byName = new Map<string, Municipality[]>();
for (const municipality of MUNICIPALITIES) {
  for (const name of namesIn(municipality.name).names) {
    const named = byName.get(name);
    if (named) named.push(municipality);
    else byName.set(name, [municipality]);
  }
}

const countyNames = new Set(Object.values(COUNTIES).flatMap((county) => namesIn(county).names));

/** Whether the text is the name of a county, of any time since 2012. */
export function isCountyName(text: string): boolean {
  return countiesIn(text).some((name) => countyNames.has(name));
}

const countiesIn = (text: string): readonly string[] =>
  namesIn(text.replace(/\s+fylke(skommune)?\s*$/i, "")).names;

/** Whether the text names the county of a municipality, as `Vestland fylke` does that of 4601. */
export function namesCountyOf(text: string, code: string): boolean {
  const own = namesIn(countyOf(code) ?? "").names;
  return countiesIn(text).some((name) => own.includes(name));
}

/**
 * The municipalities a name can mean, of any time since 2012: those that bear any of the names in
 * a bilingual text. A county in parentheses narrows them.
 */
export function municipalitiesNamed(text: string): readonly Municipality[] {
  const plain = byName.get(text.toLowerCase());
  if (plain) return plain;
  const { names, qualifier } = namesIn(text);
  const named = [...new Set(names.flatMap((name) => byName.get(name) ?? []))];
  if (qualifier === null) return named;
  const key = nameKey(qualifier);
  const inCounty = named.filter(({ code }) =>
    namesIn(countyOf(code) ?? "").names.some((county) => county === key)
  );
  return inCounty.length > 0 ? inCounty : named;
}

/**
 * The municipalities in force on 1 January of the year that a name can mean: one where the name is
 * unique, two for Våler and Herøy, none for a name that no municipality bears.
 */
export function municipalitiesNamedIn(text: string, year: number): readonly Municipality[] {
  return municipalitiesNamed(text).filter((municipality) => inForceIn(municipality, year));
}

const keys = new Map(
  MUNICIPALITIES.map((municipality) => [municipality, nameKey(municipality.name)])
);

/** What a municipality is known by across the changes of its number: 0101, 3001 and 3101 are all Halden. */
export function keyOfMunicipality(municipality: Municipality): string {
  return keys.get(municipality) ?? nameKey(municipality.name);
}

/** Whether one of the names in the text is a name of the municipality. */
export function isNamed(municipality: Municipality, text: string): boolean {
  const own = namesIn(municipality.name).names;
  return namesIn(text).names.some((name) => own.includes(name));
}
