import type { EarlierResult } from "../../papers";
import { memoryOf, type SheetMemory, type WrittenMemory } from "../memory";
import type { SheetRead } from "./sheetRead";
import { writtenAllocation } from "./writtenAllocation";

/**
 * The result of the year before, on another sheet: of the same agreement and mostly the same
 * members, made of an older population or, of the same one, written before. Of several the newest;
 * null where there is none.
 */
export function earlierResult({
  memory,
  snapshot,
  choice,
  outcome,
}: SheetRead): EarlierResult | null {
  if (outcome.kind !== "table") return null;
  const { sheetId, sheetName } = snapshot.sheet;
  const own = memoryOf(memory, sheetId, sheetName);
  const year = outcome.reading.populationDate?.slice(0, 4) ?? null;
  const here = new Set(outcome.reading.members.map(({ code }) => code));
  const place = own ? memory.sheets.indexOf(own) : memory.sheets.length;
  const isEarlier = (written: WrittenMemory, at: number): boolean => {
    const its = written.populationDate?.slice(0, 4) ?? null;
    if (year === null || its === null || its === year) return at < place;
    return its < year;
  };
  const found = memory.sheets.flatMap((sheet, at) => {
    const { written } = sheet;
    if (sheet === own || !written || written.choice.schemeId !== choice.schemeId) return [];
    const common = written.basis.filter(({ code }) => here.has(code)).length;
    return isEarlier(written, at) && common * 2 > written.basis.length ? [{ sheet, written }] : [];
  });
  const newest = found.reduce<(typeof found)[number] | null>(
    (best, each) => (best && dateOf(best) > dateOf(each) ? best : each),
    null
  );
  return newest && toEarlier(newest.sheet, newest.written);
}

const dateOf = ({ written }: { readonly written: WrittenMemory }): string =>
  written.populationDate ?? "";

function toEarlier({ sheetName }: SheetMemory, written: WrittenMemory): EarlierResult | null {
  const allocation = writtenAllocation(written);
  const { populationDate } = written;
  return allocation && { sheetName, allocation, basis: { populationDate, average: null } };
}
