import { findAgreementMembers } from "../../catalogue";
import { partyKey } from "../../council";
import { type RegisterParty } from "./figures";
import { cellAddress } from "../../sheet/address";
import type { PaperRead } from "../paper";

/**
 * Who must adopt: the members on the sheet that take part, or the agreement's own set where the
 * sheet is about other municipalities; and the parties that are none.
 */
export function partiesOf(read: PaperRead): readonly RegisterParty[] {
  const { reading, scheme, without, allocated } = read;
  const set = findAgreementMembers(scheme.id);
  const others = (set?.otherParties ?? []).map((name) => ({ code: null, name, region: null }));
  const rows = allocated?.allocation.rows ?? [];
  const matching = rows.filter(({ part }) => part === "matching-party");
  const members =
    reading && isAboutAgreement(read)
      ? reading.members.filter(({ code }) => !without.includes(code))
      : (set?.members ?? []);
  const known = new Set(others.map(partyKey));
  return [...members, ...others, ...matching.filter((party) => !known.has(partyKey(party)))].map(
    ({ code, name, region }) => ({ code, name, region })
  );
}

/**
 * Whether the sheet's members are the agreement's: most of them belong to it, or the agreement has
 * no members of its own. A sheet with the municipalities of another agreement says nothing of who
 * must adopt this one.
 */
export function isAboutAgreement({ reading, scheme }: PaperRead): boolean {
  if (reading === null) return false;
  const set = findAgreementMembers(scheme.id);
  if (!set) return true;
  const agreed = new Set([...set.members, ...set.undecided].map(({ code }) => code));
  const { members } = reading;
  const belonging = members.filter(({ code }) => agreed.has(code)).length;
  return belonging * 2 > members.length;
}

/** The cells of a party that stands on the sheet more than once. */
export function cellsOf(party: string, { reading }: PaperRead): readonly string[] {
  const members = reading?.members ?? [];
  const code = members.find(({ name }) => name === party)?.code;
  return members
    .filter((member) => member.code === code)
    .map(({ row, codeColumn, nameColumn, populationColumn }) =>
      cellAddress(row, codeColumn ?? nameColumn ?? populationColumn)
    );
}
