import { err, ok, readRuleNumber, type Result, type ScaleKind } from "../../../engine";
import type { Language } from "../../../text";
import { readTypedNumber } from "../../../text/typedNumber";
import type { Band } from "./draft";
import { moved } from "./numbers";

/** A line that is no band: where, and what stands there. */
export type UnreadLine = {
  /** Counted from 1, as it stands in what was pasted. */
  readonly line: number;
  readonly text: string;
  readonly why: "no-value" | "no-range";
};

type Range = Pick<Band, "from" | "to">;

const COLUMNS = /\t|;|:\s| {2,}/;
/** What people write after a number of what is counted. */
const COUNTED =
  /\s*(?:innbyggere|innbyggjarar|innb\.?|inhabitants|people|elever|pupils|stk\.?)\s*$/i;

/**
 * Reads a band table as it is pasted from cells or written line by line: `0–2 000`, tab, `25 000`.
 * The range may stand in two columns, or be said as `under 5 000`, `fra 5 001`, `over 100 000`.
 * Headings above it and blank lines do not count. All lines that are no band come back at once.
 */
export function readBands(
  pasted: string,
  language: Language,
  scale: ScaleKind
): Result<readonly Band[], readonly UnreadLine[]> {
  const bands: Band[] = [];
  const unread: UnreadLine[] = [];
  pasted.split(/\r\n|\r|\n/).forEach((text, i) => {
    const cells = text
      .split(COLUMNS)
      .map((cell) => cell.trim())
      .filter((cell) => cell !== "");
    const isHeading = bands.length === 0 && !/\d/.test(text);
    if (cells.length === 0 || isHeading) return;
    const value = readNumber(cells.at(-1)!, language);
    const range = readRange(cells.slice(0, -1), language, scale, bands.at(-1) ?? null);
    if (cells.length > 1 && value !== null && range) bands.push({ ...range, value });
    else {
      const why = cells.length < 2 || value === null ? "no-value" : "no-range";
      unread.push({ line: i + 1, text: text.trim(), why });
    }
  });
  return unread.length > 0 ? err(unread) : ok(bands);
}

function readNumber(text: string, language: Language): string | null {
  const bare = text.replace(COUNTED, "");
  if (/^\d+\/\d+$/.test(bare)) return readRuleNumber(bare) ? bare : null;
  const read = readTypedNumber(bare, language);
  return read.ok ? read.value : null;
}

function readRange(
  cells: readonly string[],
  language: Language,
  scale: ScaleKind,
  above: Band | null
): Range | null {
  const [first, second] = cells;
  if (first === undefined || cells.length > 2) return null;
  if (second === undefined) return rangeIn(first, language, scale, above);
  const [from, to] = [readNumber(first, language), readNumber(second, language)];
  const isOpen = /^(?:[-–—]|og over|og oppover|and over|and up|∞)$/i.test(second);
  if (from === null || (to === null && !isOpen)) return null;
  return { from, to: to ?? "" };
}

const UNDER = /^(?:under|mindre enn|below|less than|<)\s*(.+)$/i;
const UP_TO = /^(?:inntil|opp til|til og med|t\.o\.m\.|til|up to|to|≤|<=)\s*(.+)$/i;
const OVER = /^(?:over|mer enn|flere enn|above|more than|>)\s*(.+)$/i;
const FROM =
  /^(?:fra og med|f\.o\.m\.|fra|from|minst|at least|≥|>=)?\s*(.+?)\s*(?:og over|og oppover|og mer|eller mer|eller flere|and over|and up|or more|\+|[-–—])?$/i;
const RANGE =
  /^(?:fra|from|between|mellom)?\s*(.+?)\s*(?:[-–—]|\btil\b|\bto\b|\bog\b|\band\b)\s*(\d.*)$/i;

function rangeIn(
  text: string,
  language: Language,
  scale: ScaleKind,
  above: Band | null
): Range | null {
  const number = (of: string | undefined) => (of === undefined ? null : readNumber(of, language));
  // Whole figures are counted to the last one that belongs to the band; parts of a figure to the border.
  const beside = (of: string, by: bigint): string => {
    const fraction = readRuleNumber(of)!;
    return scale === "step" && fraction.denominator === 1n ? moved(fraction, by) : of;
  };
  const under = number(UNDER.exec(text)?.[1]);
  if (under !== null) return { from: afterBand(above, beside), to: beside(under, -1n) };
  const upTo = number(UP_TO.exec(text)?.[1]);
  if (upTo !== null) return { from: afterBand(above, beside), to: upTo };
  const over = number(OVER.exec(text)?.[1]);
  if (over !== null) return { from: beside(over, 1n), to: "" };
  const [, first, last] = RANGE.exec(text.replace(COUNTED, "")) ?? [];
  const [from, to] = [number(first), number(last)];
  if (from !== null && to !== null) return { from, to };
  const alone = number(FROM.exec(text)?.[1]);
  return alone === null ? null : { from: alone, to: "" };
}

/** Where a band begins that only says its end: after the one above, else at zero. */
const afterBand = (above: Band | null, beside: (of: string, by: bigint) => string): string =>
  above === null || above.to === "" ? "0" : beside(String(above.to), 1n);
