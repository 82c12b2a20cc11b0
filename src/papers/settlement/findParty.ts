import { municipalitiesNamed } from "../../catalogue";
import { plainText, type AdoptedRow } from "../../council";
import { readMunicipality } from "../../sheet/read/municipalityText";
import type { CellValue } from "../../sheet/snapshot";

export type Party = Pick<AdoptedRow, "code" | "name">;

/** The party that a cell says; null where it says none, or several. */
export type PartyIn = (value: CellValue) => Party | null;

/** By its id, by number where the cell has one, else by a name that only one party has. */
export function findParty(parties: readonly Party[]): PartyIn {
  const ids = new Map<string, Party>();
  const names = new Map<string, Party | null>();
  for (const party of parties) {
    const [id, name] = [party.code, party.name].map((text) => textKey(text ?? ""));
    if (id !== "" && !ids.has(id!)) ids.set(id!, party);
    names.set(name!, names.has(name!) ? null : party);
  }
  const read = (value: CellValue): Party | null => {
    const own = ids.get(textKey(String(value)));
    if (own) return own;
    const { code, name } = readMunicipality(value);
    if (code !== null) return ids.get(code) ?? null;
    const named = names.get(textKey(name ?? ""));
    if (named) return named;
    const meant = new Set(municipalitiesNamed(name ?? "").map((municipality) => municipality.code));
    const possible = [...meant].flatMap((each) => ids.get(each) ?? []);
    return possible.length === 1 ? possible[0]! : null;
  };
  // Each cell is asked about several times, and a payer stands in several rows.
  const known = new Map<CellValue, Party | null>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const party = read(value);
    known.set(value, party);
    return party;
  };
}

export const textKey = (text: string): string => plainText(text).toLowerCase();
