import type { IRowData } from "@univerjs/core";
import { escapeXml } from "../../xml";
import { rowPoints } from "../measures";

/** A row as its file writes it, and what the workbook was given of it. */
export type FileRow = {
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: Partial<IRowData>;
};

/**
 * The attributes of a row, without its number: those of the file, with height and visibility where
 * those are others now. `sameCells` tells whether its cells are those of the file.
 */
export function rowAttributes(
  now: Partial<IRowData> = {},
  file: FileRow | undefined,
  sameCells: boolean
): { readonly text: string; readonly changed: boolean } {
  const { r: _r, ...written } = file?.attributes ?? {};
  const attributes: Record<string, string | number> = { ...written };
  const hidden = now.hd === 1;
  if (hidden !== (file?.data.hd === 1)) {
    delete attributes.hidden;
    if (hidden) attributes.hidden = 1;
  }
  const height = now.h !== undefined && now.ia !== 1 ? now.h : undefined;
  if (height !== file?.data.h) {
    delete attributes.ht;
    delete attributes.customHeight;
    if (height !== undefined) Object.assign(attributes, { ht: rowPoints(height), customHeight: 1 });
  }
  const changed = Object.entries(attributes).some(([name, value]) => written[name] !== value);
  // The columns that a row spans are a help to readers, and need not be said.
  if (!sameCells) delete attributes.spans;
  const text = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
  return {
    text,
    changed: changed || Object.keys(written).some((name) => attributes[name] === undefined),
  };
}
