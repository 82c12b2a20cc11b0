import { findMunicipality, isNamed, municipalitiesNamed } from "../../catalogue";
import { readMunicipality } from "../../sheet/read/municipalityText";
import type { CellValue } from "../../sheet/snapshot";
import { textKey, type Party, type PartyIn } from "./findParty";

/** A row whose number is one party's, and whose name, in this column, is another's. */
export type PayerConflict = {
  readonly number: string;
  /** Who has the number. */
  readonly party: string;
  readonly name: string;
  readonly column: number;
};

/** Whether a row says its payer twice and differently; null where a name that it says is the number's. */
export function conflictIn(
  row: readonly CellValue[],
  columns: readonly number[],
  partyIn: PartyIn
): PayerConflict | null {
  const said = columns.map((column) => ({ column, ...saidIn(row[column] ?? "", partyIn) }));
  const party = said.find((each) => each.numbered)?.numbered;
  const names = said.flatMap(({ column, name }) => (name === null ? [] : [{ column, name }]));
  const [first] = names;
  if (!party || !first || names.some(({ name }) => isNameOf(party, name))) return null;
  return { number: party.code ?? "", party: party.name, ...first };
}

type Said = {
  /** The party whose number or id stands in the cell. */
  readonly numbered: Party | null;
  /** A name in it that is a party's or a municipality's. */
  readonly name: string | null;
};

function saidIn(value: CellValue, partyIn: PartyIn): Said {
  const { code, name } = readMunicipality(value);
  const party = partyIn(value);
  const isId = party !== null && textKey(party.code ?? "") === textKey(String(value));
  const named = isId ? null : name;
  const isKnown =
    named !== null && (partyIn(named) !== null || municipalitiesNamed(named).length > 0);
  return { numbered: isId || code !== null ? party : null, name: isKnown ? named : null };
}

function isNameOf({ code, name }: Party, said: string): boolean {
  const municipality = findMunicipality(code ?? "");
  return (
    textKey(name) === textKey(said) || (municipality !== undefined && isNamed(municipality, said))
  );
}
