import { findMunicipality } from "../catalogue/municipalities";
import type { Member } from "../engine";

/** What those who share are called: municipalities where all of them are. */
export type WhoShares = "municipalities" | "parties";

export const areMunicipalities = (members: readonly Pick<Member, "code">[]): boolean =>
  members.every(({ code }) => findMunicipality(code) !== undefined);

export const whoShares = (members: readonly Pick<Member, "code">[]): WhoShares =>
  areMunicipalities(members) ? "municipalities" : "parties";
