import { err, ok, type Result } from "../engine";
import type { CouncilIssue } from "./issues";

/** What a party has decided; `pending` until it has. */
export const DECISIONS = ["adopted", "changed", "rejected", "pending"] as const;
export type Decision = (typeof DECISIONS)[number];

/** Who must adopt: a municipality, or a party that is none, such as a health trust. */
export type RegisterParty = {
  readonly code: string | null;
  readonly name: string;
  readonly region: string | null;
};

export type RegisterEntry = {
  readonly party: string;
  readonly decision: Decision;
  /** Where the party stands on the sheet, for example `B7`. */
  readonly cell: string;
};

/** Where the adoption stands. The agreement is in force only when every party has adopted it. */
export type RegisterState = {
  readonly parties: number;
  readonly count: Readonly<Record<Decision, number>>;
  /** The parties behind each count, in the register's order. */
  readonly who: Readonly<Record<Decision, readonly string[]>>;
  readonly inForce: boolean;
};

/** The parties of a register, each once; without any, or with one twice, it is refused. */
export function registerParties(
  parties: readonly RegisterParty[]
): Result<readonly RegisterParty[], CouncilIssue> {
  if (parties.length === 0) return err({ code: "no-parties" });
  const seen = new Set<string>();
  for (const { code, name } of parties) {
    const key = code ?? name;
    if (seen.has(key)) return err({ code: "party-twice", party: name, cells: [] });
    seen.add(key);
  }
  return ok(parties);
}

/**
 * Where the adoption stands; `parties` are those that must adopt. A party that is entered twice, or
 * not at all, is refused: who decides would depend on which row counts.
 */
export function stateOfRegister(
  entries: readonly RegisterEntry[],
  parties: readonly string[]
): Result<RegisterState, CouncilIssue> {
  if (parties.length === 0) return err({ code: "no-parties" });
  const byParty = new Map<string, RegisterEntry>();
  for (const entry of entries) {
    const first = byParty.get(entry.party);
    if (first) {
      return err({ code: "party-twice", party: entry.party, cells: [first.cell, entry.cell] });
    }
    byParty.set(entry.party, entry);
  }
  const missing = parties.find((party) => !byParty.has(party));
  if (missing !== undefined) return err({ code: "party-missing", party: missing });
  const namesOf = (decision: Decision) =>
    entries.filter((entry) => entry.decision === decision).map(({ party }) => party);
  const who = {
    adopted: namesOf("adopted"),
    changed: namesOf("changed"),
    rejected: namesOf("rejected"),
    pending: namesOf("pending"),
  };
  const count = {
    adopted: who.adopted.length,
    changed: who.changed.length,
    rejected: who.rejected.length,
    pending: who.pending.length,
  };
  return ok({
    parties: entries.length,
    count,
    who,
    inForce: count.adopted === entries.length,
  });
}
