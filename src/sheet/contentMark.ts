import type { WritePlan } from "./plan";
import type { CellValue } from "./snapshot";

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A short mark of what a cell holds (FNV-1a over type and content), by which we know our own cells
 * again: a name holds our place, but a cell in it that holds something we never wrote is somebody's.
 */
export function contentMark(content: CellValue): string {
  let hash = FNV_OFFSET;
  for (const character of `${typeof content} ${content}`) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, FNV_PRIME) >>> 0;
  }
  return hash.toString(36);
}

/** The marks of everything a plan writes but formulas, which Excel rewrites when rows move. */
export function marksOf({ cells }: WritePlan): readonly string[] {
  const marks = cells.flatMap(({ content }) => {
    switch (content.kind) {
      case "value":
        return [contentMark(content.value)];
      case "text":
        return [contentMark(content.text)];
      case "formula":
        return [];
    }
  });
  return [...new Set(marks)];
}
