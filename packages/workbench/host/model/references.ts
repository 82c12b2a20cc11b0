import { parseArea, splitReference, type Area } from "../spreadsheet/address";
import { invalidArgument, itemNotFound } from "../wire/HostError";
import type { Book } from "./Book";

/** A place in the workbook. */
export type Place = { readonly sheetId: string; readonly area: Area };

/** The place of an `A1` address, with or without a sheet's name; null for anything else. */
export function parsePlace(book: Book, text: string, sheetId: string): Place | null {
  const { sheet, rest } = splitReference(text);
  const area = parseArea(rest);
  if (!area) return null;
  const named = sheet === null ? sheetId : book.sheetIdByName(sheet);
  if (named === null) throw itemNotFound();
  return { sheetId: named, area };
}

/** The place of a range object or an address; refuses what is neither. */
export function resolveArea(book: Book, given: unknown, sheetId: string): Place {
  if (typeof given === "string") {
    const place = parsePlace(book, given, sheetId);
    if (place) return place;
  } else if (isPlace(given)) {
    return given;
  }
  throw invalidArgument();
}

function isPlace(given: unknown): given is Place {
  return typeof given === "object" && given !== null && "area" in given && "sheetId" in given;
}
