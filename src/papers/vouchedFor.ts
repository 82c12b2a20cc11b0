import type { Allocated, CommonWords } from "./paper";

/** Whose amounts a paper tells: their code, whether they were locked, and that the sheet tells others since. */
export function vouchedFor(
  { code, locked, changedSince }: Allocated,
  { fingerprint, adoptedOn, notLocked, changedSince: changed }: CommonWords
): readonly string[] {
  return [
    fingerprint(code),
    locked ? adoptedOn(locked.date, locked.note) : notLocked,
    ...(changedSince === null ? [] : [changed(changedSince)]),
  ];
}
