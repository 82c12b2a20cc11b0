import { err, ok, type Result } from "../../../engine";
import type { Language } from "../../../text";
import { readTypedNumber } from "../../../text/typedNumber";
import type { FixedValue } from "./draft";

export type UnreadParty = {
  /** Counted from 1, as it stands in what was pasted. */
  readonly line: number;
  readonly text: string;
  readonly why: "unknown" | "no-number";
};

type Named = { readonly code: string; readonly name: string };

/**
 * Reads numbers of parties as they are pasted from cells: number or name, tab, percentage or figure.
 * A line of headings above them and blank lines do not count.
 */
export function readFixed(
  pasted: string,
  members: readonly Named[],
  language: Language
): Result<readonly FixedValue[], readonly UnreadParty[]> {
  const known = new Map(
    members.flatMap(({ code, name }) => [
      [keyOf(name), code],
      [keyOf(code), code],
    ])
  );
  const values = new Map<string, string>();
  const unread: UnreadParty[] = [];
  pasted.split(/\r\n|\r|\n/).forEach((text, i) => {
    const cells = text.split(/\t|;/).map((cell) => cell.trim());
    const isHeading = values.size === 0 && !/\d/.test(cells.at(-1) ?? "");
    if (text.trim() === "" || isHeading) return;
    const number = readTypedNumber(cells.at(-1)!, language);
    const code = cells.slice(0, -1).flatMap((cell) => known.get(keyOf(cell)) ?? [])[0];
    if (code !== undefined && number.ok) values.set(code, number.value);
    else unread.push({ line: i + 1, text: text.trim(), why: number.ok ? "unknown" : "no-number" });
  });
  return unread.length > 0 ? err(unread) : ok([...values]);
}

const keyOf = (text: string): string => text.trim().toLowerCase();
