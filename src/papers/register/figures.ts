import { findMunicipality, isNamed } from "../../catalogue";
import { err, ok, type Result } from "../../engine";
import { partyKey } from "../../council";
import type { CouncilIssue } from "../../council";
import { readCode } from "../../sheet/read/municipalityText";

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
  /** Null for a party that is no municipality; it is then known by its name. */
  readonly code: string | null;
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
  if (parties.length === 0) return err({ area: "council", code: "no-parties" });
  const seen = new Set<string>();
  for (const party of parties) {
    const key = partyKey(party);
    if (seen.has(key))
      return err({ area: "council", code: "party-twice", party: party.name, cells: [] });
    seen.add(key);
  }
  return ok(parties);
}

/**
 * By when the parties are to have decided, as `2024-12-31`; read from that form or from
 * `31.12.2024`. Nothing typed is no deadline (null); a day that no calendar has is refused.
 */
export function readDeadline(text: string): Result<string | null, CouncilIssue> {
  const typed = text.trim();
  if (typed === "") return ok(null);
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(typed) ?? [];
  const iso = year ? `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}` : typed;
  const date = /^\d{4}-\d\d-\d\d$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : new Date(NaN);
  const isDay = !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso);
  return isDay ? ok(iso) : err({ area: "council", code: "deadline-not-valid", text });
}

/**
 * Where the adoption stands; `parties` are those that must adopt. A party that is entered twice, or
 * not at all, is refused: who decides would depend on which row counts.
 */
export function stateOfRegister(
  entries: readonly RegisterEntry[],
  parties: readonly Pick<RegisterParty, "code" | "name">[]
): Result<RegisterState, CouncilIssue> {
  if (parties.length === 0) return err({ area: "council", code: "no-parties" });
  const byParty = new Map<string, RegisterEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const first = byParty.get(key) ?? entries.slice(0, byParty.size).find(isNamedLike(entry));
    if (first) {
      return err({
        area: "council",
        code: "party-twice",
        party: entry.party,
        cells: [first.cell, entry.cell],
      });
    }
    byParty.set(key, entry);
  }
  const missing = parties.find((party) => !byParty.has(keyIn(party)));
  if (missing !== undefined)
    return err({ area: "council", code: "party-missing", party: missing.name });
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

/**
 * Two rows with one name are one party, unless two municipalities bear it: there are two Herøy; or
 * parties of another kind that have ids.
 */
const isNamedLike =
  (entry: RegisterEntry) =>
  (other: RegisterEntry): boolean =>
    other.party === entry.party && !(bearsName(other) && bearsName(entry));

function bearsName({ code, party }: RegisterEntry): boolean {
  if (code === null) return false;
  const municipality = findMunicipality(code);
  return municipality ? isNamed(municipality, party) : readCode(code) === null;
}

const keyOf = ({ code, party }: RegisterEntry): string => keyIn({ code, name: party });

/** A party without an id of its own is known by its name. */
const keyIn = ({ code, name }: Pick<RegisterParty, "code" | "name">): string =>
  partyKey({ code: code === name ? null : code, name });
