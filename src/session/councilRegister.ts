import { findAgreementMembers } from "../catalogue";
import {
  partyKey,
  readDeadline,
  registerParties,
  type CouncilLabels,
  type RegisterParty,
} from "../council";
import { err, ok, type Result } from "../engine";
import { layOutRegister, type PaperSheet } from "../papers";
import { cellAddress } from "../sheet/address";
import type { CouncilRefusal } from "./councilRefusal";
import { schemeOf } from "./ownSchemes";
import type { SheetRead } from "./sheetRead";

/** The register of who has adopted, with nobody's decision in it yet. */
export function registerSheet(
  read: SheetRead,
  deadline: string | null,
  labels: CouncilLabels
): Result<PaperSheet, CouncilRefusal> {
  const { choice } = read;
  const by = readDeadline(deadline ?? "");
  if (!by.ok) return by;
  const parties = registerParties(partiesOf(read));
  if (!parties.ok) {
    const { error } = parties;
    return err(
      error.code === "party-twice" ? { ...error, cells: cellsOf(error.party, read) } : error
    );
  }
  const set = findAgreementMembers(choice.schemeId);
  return ok(
    layOutRegister({
      parties: parties.value,
      scheme: schemeOf(choice) ?? { id: choice.schemeId },
      suggestion: !isAboutAgreement(read) && (set?.suggestion ?? false),
      deadline: by.value,
      code: null,
      labels,
    })
  );
}

/**
 * Who must adopt: the members on the sheet that take part, or the agreement's own set where the
 * sheet is about other municipalities; and the parties that are none.
 */
function partiesOf(read: SheetRead): readonly RegisterParty[] {
  const { outcome, choice, result } = read;
  const set = findAgreementMembers(choice.schemeId);
  const others = (set?.otherParties ?? []).map((name) => ({ code: null, name, region: null }));
  const matching =
    result.kind === "allocated"
      ? result.allocation.rows.filter(({ part }) => part === "matching-party")
      : [];
  const members =
    outcome.kind === "table" && isAboutAgreement(read)
      ? outcome.reading.members.filter(({ code }) => !choice.without.includes(code))
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
function isAboutAgreement({ outcome, choice }: SheetRead): boolean {
  if (outcome.kind !== "table") return false;
  const set = findAgreementMembers(choice.schemeId);
  if (!set) return true;
  const agreed = new Set([...set.members, ...set.undecided].map(({ code }) => code));
  const { members } = outcome.reading;
  const belonging = members.filter(({ code }) => agreed.has(code)).length;
  return belonging * 2 > members.length;
}

/** The cells of a party that stands on the sheet more than once. */
function cellsOf(party: string, { outcome }: SheetRead): readonly string[] {
  if (outcome.kind !== "table") return [];
  const { members } = outcome.reading;
  const code = members.find(({ name }) => name === party)?.code;
  return members
    .filter((member) => member.code === code)
    .map(({ row, codeColumn, nameColumn, populationColumn }) =>
      cellAddress(row, codeColumn ?? nameColumn ?? populationColumn)
    );
}
