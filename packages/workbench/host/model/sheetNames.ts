import { invalidArgument, itemAlreadyExists } from "../wire/HostError";
import type { Book } from "./Book";

const MOST_CHARACTERS = 31;

/** Refuses a name that Excel refuses: empty, too long, with `\ / ? * [ ] :`, or taken by another sheet. */
export function checkSheetName(book: Book, name: string, ownSheetId: string | null): void {
  const wellFormed =
    typeof name === "string" &&
    name !== "" &&
    name.length <= MOST_CHARACTERS &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'");
  if (!wellFormed) throw invalidArgument();
  const taken = book.sheetIdByName(name);
  if (taken !== null && taken !== ownSheetId) throw itemAlreadyExists();
}

/** The next free name of Excel's own: `Ark2`, `Sheet2`. */
export function freeSheetName(book: Book): string {
  const stem = book.locale === "nb-NO" ? "Ark" : "Sheet";
  let number = book.sheetIds().length + 1;
  while (book.sheetIdByName(`${stem}${number}`) !== null) number++;
  return `${stem}${number}`;
}
