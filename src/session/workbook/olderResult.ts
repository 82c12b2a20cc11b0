import type { Reading } from "../../sheet/reading";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { Choice } from "../agreement/choice";
import { memoryOf, type Memory } from "../memory";

export type OlderResult = {
  readonly sheetName: string;
  readonly populationDate: string;
  readonly choice: Choice;
};

/**
 * The newest result of another sheet that was made of older figures than this sheet has, for mostly
 * the same municipalities; null where there is none, where this sheet has a result of its own, and
 * where either does not say how old its figures are.
 */
export function olderResult(
  { sheetId, sheetName }: Pick<SheetSnapshot, "sheetId" | "sheetName">,
  memory: Memory,
  { members, populationDate }: Reading
): OlderResult | null {
  const own = memoryOf(memory, sheetId, sheetName);
  if (populationDate === null || own?.written) return null;
  const here = new Set(members.map(({ code }) => code));
  const found = memory.sheets.flatMap((sheet): OlderResult[] => {
    const { written } = sheet;
    if (sheet === own || !written || written.populationDate === null) return [];
    const common = written.basis.filter(({ code }) => here.has(code)).length;
    const isOlder = yearOf(written.populationDate) < yearOf(populationDate);
    return isOlder && common * 2 > written.basis.length
      ? [
          {
            sheetName: sheet.sheetName,
            populationDate: written.populationDate,
            choice: written.choice,
          },
        ]
      : [];
  });
  return found.reduce<OlderResult | null>(
    (newest, each) => (newest && newest.populationDate >= each.populationDate ? newest : each),
    null
  );
}

const yearOf = (date: string): string => date.slice(0, 4);
