import type { Grid } from "../sheet/snapshot";
import { plainText } from "./plainText";

const CODE = /(?<![0-9A-Z-])[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}(?![0-9A-Z-])/;
const DAYS_OF_A_YEAR = 366;
const DAY = 86_400_000;

/** The first code that stands in the cells of a paper; null where none does. */
export function printedCode(grid: Grid): string | null {
  for (const text of textsIn(grid)) {
    const [code] = CODE.exec(text) ?? [];
    if (code !== undefined) return code;
  }
  return null;
}

/** The day and the note with which a paper says that it was locked as adopted; null where it does not. */
export function printedAdoption(
  grid: Grid,
  adoptedOn: (date: string, note: string) => string
): { readonly date: string; readonly note: string } | null {
  for (const text of textsIn(grid)) {
    for (const [year] of text.matchAll(/\b\d{4}\b/g)) {
      for (let day = 0; day < DAYS_OF_A_YEAR; day++) {
        const date = new Date(Date.UTC(Number(year), 0, 1) + day * DAY).toISOString().slice(0, 10);
        const without = adoptedOn(date, "");
        if (text === without) return { date, note: "" };
        const before = `${without.slice(0, -1)}: `;
        if (text.startsWith(before)) return { date, note: text.slice(before.length, -1) };
      }
    }
  }
  return null;
}

const textsIn = (grid: Grid): readonly string[] =>
  grid.flatMap((row) =>
    row.flatMap((value) => (typeof value === "string" ? plainText(value) : []))
  );
