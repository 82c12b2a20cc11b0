import { parseArea, type Area } from "../spreadsheet/address";
import type { Book } from "./Book";
import { newGuid } from "./ids";

/** An object that the host keeps without acting on it: its properties, and the sheet it lies on. */
export type KeptObject = {
  readonly id: string;
  readonly sheetId: string;
  readonly properties: Record<string, unknown>;
  /** What the file says of it, moved along with the cells; what still equals that needs no writing. */
  readonly inFile?: Readonly<Record<string, unknown>>;
};
export type KeptKind = "charts" | "comments" | "conditionalFormats" | "validations" | "shapes";

/** The areas of an address like `A1:B2,D4`; what is no area is left out. */
export function areasOf(address: unknown): Area[] {
  return String(address ?? "")
    .split(",")
    .flatMap((each) => parseArea(each) ?? []);
}

/** The kept objects of a kind, on one sheet or on all. */
export function keptObjects(book: Book, kind: KeptKind, sheetId: string | null): KeptObject[] {
  return (book.state.objects[kind] ?? []).filter(
    (each) => sheetId === null || each.sheetId === sheetId
  );
}

export function keptObject(book: Book, kind: KeptKind, id: string): KeptObject | undefined {
  return book.state.objects[kind]?.find((each) => each.id === id);
}

/** Keeps a new object, of conditional formats before all others, and gives its id. */
export function keepObject(
  book: Book,
  kind: KeptKind,
  sheetId: string,
  properties: Record<string, unknown>
): string {
  const id = newGuid();
  const all = (book.state.objects[kind] ??= []);
  if (kind === "conditionalFormats") all.unshift({ id, sheetId, properties });
  else all.push({ id, sheetId, properties });
  return id;
}

export function dropObject(book: Book, kind: KeptKind, id: string): void {
  book.state.objects[kind] = (book.state.objects[kind] ?? []).filter((each) => each.id !== id);
}
