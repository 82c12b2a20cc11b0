import type { IColumnData } from "@univerjs/core";
import { isDeepStrictEqual } from "../../deepEqual";
import { SHEET_COLUMNS } from "../../spreadsheet/address";
import { lineThrough, type Move } from "../../spreadsheet/moves";
import { childrenOf, element, flagOf, type XmlElement } from "../xml";
import { columnCharacters, columnPixels } from "./measures";
import { styleIdOf } from "./readStyles";
import type { StyleWriter } from "./StyleWriter";

type Columns = Readonly<Record<number, Partial<IColumnData>>>;
type Attributes = Readonly<Record<string, string>>;

/** What the workbook is given of a sheet's columns, as far as it has any. */
export function readColumns(
  columns: XmlElement | undefined,
  columnCount: number
): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, attributes } of spans(columns)) {
    for (let column = first; column <= Math.min(last, columnCount - 1); column++) {
      data[column] = readColumn(attributes);
    }
  }
  return data;
}

function readColumn({ width, hidden, style }: Attributes): Partial<IColumnData> {
  return {
    ...(width && { w: columnPixels(Number(width)) }),
    ...(flagOf(hidden) && { hd: 1 }),
    ...(style && style !== "0" && { s: styleIdOf(Number(style)) }),
  };
}

function spans(columns: XmlElement | undefined) {
  return childrenOf(columns, "col").map(({ attributes }) => {
    const { min = "1", max = min, ...rest } = attributes;
    const last = Math.min(Number(max), SHEET_COLUMNS) - 1;
    return { first: Number(min) - 1, last, attributes: rest as Attributes };
  });
}

/**
 * The columns of a sheet as they are now: each with all that the file says of it (outlines among
 * it), and with its width, format and visibility where those are others. Null for none.
 */
export function updateColumns(
  before: XmlElement | undefined,
  now: Columns,
  columnCount: number,
  moves: readonly Move[],
  styles: StyleWriter
): XmlElement | null {
  const known = readColumns(before, columnCount);
  if (moves.length === 0 && isDeepStrictEqual(plain(known), plain(now))) return before ?? null;
  const written = new Map<number, Attributes>();
  for (const { first, last, attributes } of spans(before)) {
    for (let column = first; column <= last; column++) {
      const moved = lineThrough(column, moves);
      if (moved !== null) written.set(moved, attributes);
    }
  }
  const last = Math.max(columnCount - 1, ...written.keys(), ...Object.keys(now).map(Number));
  const elements: XmlElement[] = [];
  for (let column = 0; column <= last; column++) {
    const file = written.get(column);
    // A format on the whole sheet is said of columns that the workbook has no cells for.
    const said = now[column] ?? (column < columnCount ? {} : undefined);
    const attributes = said ? columnAttributes(file, said, styles) : file;
    if (attributes) append(elements, column, attributes);
  }
  return elements.length > 0 ? element("cols", before?.attributes, elements) : null;
}

function columnAttributes(
  file: Attributes | undefined,
  { w, hd, s }: Partial<IColumnData>,
  styles: StyleWriter
): Attributes | undefined {
  const known = file ? readColumn(file) : {};
  const attributes = { ...file };
  const set = (name: string, value: string | null): void => {
    if (value === null) delete attributes[name];
    else attributes[name] = value;
  };
  if (known.w !== w) {
    set("width", w === undefined ? null : String(columnCharacters(w)));
    set("customWidth", w === undefined ? null : "1");
  }
  if ((known.hd === 1) !== (hd === 1)) set("hidden", hd === 1 ? "1" : null);
  if (known.s !== (s ?? undefined)) {
    const format = styles.formatOf(s);
    set("style", format > 0 ? String(format) : null);
  }
  if (Object.keys(attributes).length === 0) return undefined;
  // A column that is said anything of has a width.
  return { width: "9.140625", ...attributes };
}

/** Columns that are alike are said once. */
function append(elements: XmlElement[], column: number, attributes: Attributes): void {
  const last = elements.at(-1);
  const { min, max, ...before } = last?.attributes ?? {};
  if (last && min && Number(max) === column && isDeepStrictEqual(before, { ...attributes })) {
    last.attributes.max = String(column + 1);
  } else {
    elements.push(element("col", { min: column + 1, max: column + 1, ...attributes }));
  }
}

function plain(columns: Columns): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([column, { w, hd, s }]) => {
      const kept = {
        ...(w !== undefined && { w }),
        ...(hd === 1 && { hd }),
        ...(s !== undefined && { s }),
      };
      return Object.keys(kept).length > 0 ? [[Number(column), kept]] : [];
    })
  );
}
