import { contains } from "./address";
import type { CellContent, WritePlan } from "./plan";
import type { CellValue } from "./snapshot";

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** The last character that is one UTF-16 unit. */
const LAST_OF_ONE_UNIT = 0xffff;

/**
 * A short mark of what a cell in a part of our result holds (FNV-1a over part, type and content), by
 * which we know our own cells again: a name holds our place, but a cell in it that holds something
 * we never wrote there is somebody's.
 */
export function contentMark(areaName: string, content: CellValue): string {
  return textMark(`${partOf(areaName)} ${typeof content} ${content}`);
}

/** FNV-1a over the characters of a text. */
export function textMark(text: string): string {
  let hash = FNV_OFFSET;
  for (let place = 0; place < text.length; place += 1) {
    const character = text.codePointAt(place)!;
    hash = Math.imul(hash ^ character, FNV_PRIME) >>> 0;
    if (character > LAST_OF_ONE_UNIT) place += 1;
  }
  return hash.toString(36);
}

/** The marks of everything a plan writes into our places but formulas, which Excel rewrites when rows move. */
export function marksOf({ cells, names }: WritePlan): readonly string[] {
  const marks = cells.flatMap(({ row, column, content }) => {
    const written = writtenIn(content);
    if (written === null) return [];
    return names
      .filter(({ area }) => contains(area, row, column))
      .map(({ name }) => contentMark(name, written));
  });
  return [...new Set(marks)];
}

/** The same for every block of rows: `HPSHARE_amount_2` is an amount. */
const partOf = (areaName: string): string => areaName.replace(/_\d+$/, "");

/** What a content puts into a cell as it is; null for a formula. */
export function writtenIn(content: CellContent): CellValue | null {
  switch (content.kind) {
    case "value":
      return content.value;
    case "text":
      return content.text;
    case "formula":
      return null;
  }
}
