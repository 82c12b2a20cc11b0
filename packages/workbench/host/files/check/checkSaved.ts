import type { IWorkbookData } from "@univerjs/core";
import { OfficePackage } from "../OfficePackage";
import { sourceOf } from "../xlsx/source";
import { readWorkbook } from "../xlsx/readWorkbook";
import { checkPackage } from "./checkPackage";
import { checkUntouched } from "./checkUntouched";
import type { Fault } from "./fault";

/**
 * The first fault of a workbook that is about to be saved; null for none. Faults that the file had
 * when it was opened are not ours to mend, and keep nobody from saving.
 */
export function checkSaved(
  bytes: Uint8Array,
  data: IWorkbookData,
  original: Uint8Array | null
): Fault | null {
  const saved = OfficePackage.open(bytes);
  if (!original) return checkPackage(saved)[0] ?? null;
  const before = OfficePackage.open(original);
  const changed = saved.names().filter((name) => !isSame(saved.bytes(name), before.bytes(name)));
  const faults = checkPackage(saved, changed);
  if (faults.length > 0) {
    const had = new Set(checkPackage(before).map(keyOf));
    const made = faults.find((fault) => !had.has(keyOf(fault)));
    if (made) return made;
  }
  const sheets = Object.values(sourceOf(data).sheets).filter((path) => changed.includes(path));
  if (sheets.length === 0) return null;
  return checkUntouched(before, saved, readWorkbook(original, "").data, data)[0] ?? null;
}

const keyOf = ({ part, rule, what }: Fault): string => `${part} ${rule} ${what}`;

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a?.length === b?.length && (a?.every((byte, index) => byte === b?.[index]) ?? true);
}
