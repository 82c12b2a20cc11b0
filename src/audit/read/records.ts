import { findMunicipality } from "../../catalogue/municipalities";
import type { PrintedLine } from "../printedLine";
import { codesNamed, isNearName } from "./names";
import { isNumberText, markOf, tokensOf, withDigits, type Mark, type Token } from "./token";

/** A figure's token, or the first part of one, with the mark beside it. */
export type FigurePart = Token & {
  mark: Mark;
  /** Whether `kr` stands before it. */
  readonly isAfterMoney: boolean;
};

/** What belongs together: a municipality with its figures, a sum, or another line with figures. */
export type RawRecord = {
  readonly kind: "member" | "sum" | "other";
  /** Of a member; null for the others. */
  readonly code: string | null;
  /** The numbers of all municipalities, of any time, that bear the name it is known by; empty where it has its number. */
  readonly namesakes: readonly string[];
  /** The printed number that was read as another, such as `5O01`; null where it is as it should be. */
  readonly mendedCode: string | null;
  readonly words: Token[];
  readonly parts: FigurePart[];
  readonly row: number;
  readonly column: number;
};

const SUM = /^(sum|summen|totalt?|totalsum|i ?alt|til ?sammen|samlet|sammenlagt|in total)$/i;
const PAGE = /^(side|page|s\.)$/i;
const MOST_WORDS_OF_NAME = 4;

/** By what a member is known: by its number, or by its name alone. */
export type KnownBy = "number" | "name";

/** Where the mark `kr` stands: after its figure, or before it. */
export type MarkPlace = "after" | "before";

/**
 * Lines to records. A known municipality number followed by a word begins a record, which runs to
 * the next one: blocks side by side, bars and repeated headings need no special case. By name, a
 * municipality's name followed by a figure begins one.
 */
export function recordsIn(
  lines: readonly PrintedLine[],
  marks: MarkPlace,
  by: KnownBy
): readonly RawRecord[] {
  const reader = new RecordReader(by, marks);
  for (const line of lines.map(tokensOf)) if (line.length > 0) reader.take(line);
  return reader.records;
}

type CodeAt = {
  readonly code: string;
  readonly mended: string | null;
  /** How many words before the number are the name. */
  readonly wordsBefore: number;
};

/** The municipality number at a place of a line, of any date; null where there is none. */
function codeAt(line: readonly Token[], index: number): CodeAt | null {
  const token = line[index]!;
  const digits = withDigits(token.text);
  const padded = digits.length === 3 ? `0${digits}` : digits;
  if (!/^\d{4}$/.test(padded) || !/\d.*\d/.test(token.text) || !findMunicipality(padded))
    return null;
  const mended = digits === token.text ? null : token.text;
  const next = line[index + 1];
  if (next?.kind === "word" && !SUM.test(next.text)) {
    // Inside a line, and of three digits, it may be a figure before the name of a region.
    const isSure = index === 0 && digits.length === 4;
    return isSure || isFollowedByName(line, index, padded)
      ? { code: padded, mended, wordsBefore: 0 }
      : null;
  }
  const wordsBefore = nameWordsBefore(line, index, padded);
  return wordsBefore > 0 ? { code: padded, mended, wordsBefore } : null;
}

/** Whether the words after a number are its municipality's name, or near it. */
function isFollowedByName(line: readonly Token[], index: number, code: string): boolean {
  const words = line.slice(index + 1, index + 1 + MOST_WORDS_OF_NAME);
  const end = words.findIndex(({ kind }) => kind !== "word");
  const names = (end < 0 ? words : words.slice(0, end)).map(({ text }) => text);
  return names.some((_, last) => isNearName(code, names.slice(0, last + 1).join(" ")));
}

/** How many words right before a number are its municipality's name. */
function nameWordsBefore(line: readonly Token[], index: number, code: string): number {
  for (let words = Math.min(MOST_WORDS_OF_NAME, index); words > 0; words--) {
    const before = line.slice(index - words, index);
    if (!before.every(({ kind }) => kind === "word")) continue;
    // `1571 Halsa 1571`: the name has its number already, and this one is a figure.
    if (line[index - words - 1]?.text === code) return 0;
    const name = before.map(({ text }) => text).join(" ");
    if (codesNamed(name).includes(code)) return words;
  }
  return 0;
}

/** What tells the member that a record begins with. */
type Begun = {
  readonly code: string;
  readonly mended: string | null;
  readonly namesakes?: readonly string[];
};

/** Goes through the lines, with the record that is being read. */
class RecordReader {
  readonly records: RawRecord[] = [];
  private last: RawRecord | null = null;
  private isMarkWaiting = false;

  constructor(
    private readonly by: KnownBy,
    private readonly marks: MarkPlace
  ) {}

  take(line: readonly Token[]): void {
    const hasOwnWords = line.some(({ kind, text }) => kind === "word" && /\p{L}{2}/u.test(text));
    let current: RawRecord | null = null;
    // A line of figures alone goes on with the record before; a line with a word never does.
    if (!hasOwnWords && line[0]?.kind === "number") current = this.last;
    let skip = 0;
    for (const [index, token] of line.entries()) {
      if (skip-- > 0) continue;
      skip = 0;
      const begun = this.beginning(line, index, current);
      if (begun) {
        current = begun.record;
        skip = begun.tokens - 1;
        continue;
      }
      current = this.takeToken(line, index, token, current);
    }
    if (current?.kind === "member") this.last = current;
    else if (current) this.last = null;
  }

  /** A record that begins here, and how many tokens tell it. */
  private beginning(
    line: readonly Token[],
    index: number,
    current: RawRecord | null
  ): { readonly record: RawRecord; readonly tokens: number } | null {
    const token = line[index]!;
    const found = this.by === "number" ? codeAt(line, index) : null;
    if (found) {
      const words = found.wordsBefore > 0 ? line.slice(index - found.wordsBefore, index) : [];
      if (words.length > 0 && current?.kind === "other" && current.parts.length === 0) {
        this.records.pop();
      }
      return { record: this.begin("member", token, found, words), tokens: 1 };
    }
    const isSum = isSumAt(line, index);
    if (isSum && (current === null || current.parts.length > 0 || current.kind === "other")) {
      // `Sør i alt`: the words before belong to the label.
      const label = current?.kind === "other" && current.parts.length === 0 ? current.words : [];
      if (label.length > 0) this.records.pop();
      return { record: this.begin("sum", token, null, [...label, token]), tokens: 1 };
    }
    if (this.by === "name") {
      const named = nameAt(line, index);
      // `Trondheim 214 565 Trondheim 40,07 %`: the second is a region with the municipality's name.
      if (named && named.code !== current?.code) {
        const code = { ...named, mended: null };
        const record = this.begin("member", token, code, named.words);
        return { record, tokens: named.words.length };
      }
    }
    return null;
  }

  private begin(
    kind: RawRecord["kind"],
    { row, column }: Token,
    code: Begun | null = null,
    words: readonly Token[] = []
  ): RawRecord {
    const record: RawRecord = {
      kind,
      code: code?.code ?? null,
      namesakes: code?.namesakes ?? [],
      mendedCode: code?.mended ?? null,
      words: [...words],
      parts: [],
      row,
      column,
    };
    this.records.push(record);
    return record;
  }

  private takeToken(
    line: readonly Token[],
    index: number,
    token: Token,
    current: RawRecord | null
  ): RawRecord | null {
    switch (token.kind) {
      case "date":
        return current;
      case "mark": {
        const mark = markOf(token.text);
        const figure = current?.parts.at(-1);
        // After a figure that has its mark, as in `4.56 % kr 492 170`, and first in a cell it belongs to the next.
        const isNext = this.marks === "before" || figure?.mark || isFirstOfCell(line, index);
        if (mark === "kr" && isNext) this.isMarkWaiting = true;
        else if (mark !== "" && figure) figure.mark = mark;
        return current;
      }
      case "number": {
        const record = current ?? this.begin("other", token);
        const isAfterMoney = this.isMarkWaiting;
        const isAfterBorder = token.isAfterBorder || isAfterMoney;
        record.parts.push({ ...token, isAfterBorder, isAfterMoney, mark: "" });
        this.isMarkWaiting = false;
        return record;
      }
      case "word":
        return this.takeWord(line, index, token, current);
    }
  }

  private takeWord(
    line: readonly Token[],
    index: number,
    token: Token,
    current: RawRecord | null
  ): RawRecord {
    // A name broken in two goes on with a record that has no figures yet.
    const isBrokenName =
      current === null && index === 0 && this.last !== null && this.last.parts.length === 0;
    if (current === null && isBrokenName) current = this.last;
    // Words after figures and an empty cell are something else, such as a list of regions beside the rows.
    const isBeside = current !== null && current.parts.length > 0 && token.isAfterGap;
    const record = current === null || isBeside ? this.begin("other", token) : current;
    const isOwn = record.kind !== "member" || record.parts.length === 0 || token.isAfterBorder;
    if (isOwn) record.words.push(token);
    return record;
  }
}

/** Whether a mark begins a cell that goes on with a figure. */
function isFirstOfCell(line: readonly Token[], index: number): boolean {
  const next = line[index + 1];
  return line[index]!.isAfterBorder && next?.kind === "number" && !next.isAfterBorder;
}

/** Whether a word that labels a sum stands here: first in the line, or after figures. */
function isSumAt(line: readonly Token[], index: number): boolean {
  const token = line[index]!;
  if (token.kind !== "word") return false;
  const two = `${token.text} ${line[index + 1]?.text ?? ""}`.trim();
  return SUM.test(token.text) || SUM.test(two);
}

type NameAt = {
  readonly code: string;
  readonly namesakes: readonly string[];
  readonly words: readonly Token[];
};

/** A municipality's name that is followed by a figure, with its newest number and all that it may be. */
function nameAt(line: readonly Token[], index: number): NameAt | null {
  if (line[index]!.kind !== "word") return null;
  for (let count = Math.min(MOST_WORDS_OF_NAME, line.length - index); count > 0; count--) {
    const words = line.slice(index, index + count);
    if (!words.every(({ kind }) => kind === "word")) continue;
    const follows = line[index + count];
    if (!follows || !(isNumberText(follows.text) || follows.isAfterBorder)) continue;
    const namesakes = codesNamed(words.map(({ text }) => text).join(" "));
    const code = [...namesakes].sort().at(-1);
    if (code !== undefined) return { code, namesakes, words };
  }
  return null;
}

/** Whether a line that is no record says nothing of a table: a page number, a heading with a date. */
export function isPageLine({ words }: RawRecord): boolean {
  return words[0] !== undefined && PAGE.test(words[0].text);
}
