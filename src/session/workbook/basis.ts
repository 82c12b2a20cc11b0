import type { Decimal } from "../../engine";
import type { Reading } from "../../sheet/reading";
import { membersIn, readingFor } from "../agreement/allocateReading";
import type { BasisRow, WrittenMemory } from "../memory";
import type { Choice } from "../agreement/choice";
import { schemeOf } from "../agreement/ownSchemes";
import type { SheetRead } from "./sheetRead";

/** A member whose population differs from the one the written result was made of. */
export type PopulationChange = {
  readonly code: string;
  readonly name: string;
  /** Null where the member is new. */
  readonly before: string | null;
  /** Null where the member is gone. */
  readonly after: string | null;
};

/** What a written result was made of, to tell later what has changed. */
export function basisOf(reading: Reading): BasisRow[] {
  return membersIn(reading).map(
    ({ code, name, region, group, figures, population, populations }) => ({
      code,
      name,
      region: region ?? "",
      ...(group ? { group } : {}),
      ...(figures ? { figures: textsOf(figures) } : {}),
      population: population.toFixed(),
      ...(populations ? { populations: populations.map((figure) => figure.toFixed()) } : {}),
    })
  );
}

/** What the sheet says now of what a result was made of, whatever is chosen since; none without a table. */
export function basisNow(
  { found, snapshot, beside }: Pick<SheetRead, "found" | "snapshot" | "beside">,
  { choice }: WrittenMemory
): BasisRow[] {
  if (found.kind !== "table") return [];
  return basisOf(readingFor(schemeOf(choice), found.reading, snapshot.sheet, beside));
}

const textsOf = (figures: ReadonlyMap<string, Decimal>): Readonly<Record<string, string>> =>
  Object.fromEntries([...figures].map(([heading, figure]) => [heading, figure.toFixed()]));

/** Members whose population differs between two bases, who joined and who left; in the sheet's order. */
export function changesBetween(
  before: readonly BasisRow[],
  after: readonly BasisRow[]
): PopulationChange[] {
  const old = new Map(before.map((row) => [row.code, row]));
  const now = new Set(after.map(({ code }) => code));
  return [
    ...after.flatMap(({ code, name, population }) => {
      const was = old.get(code)?.population ?? null;
      return was === population ? [] : [{ code, name, before: was, after: population }];
    }),
    ...before
      .filter(({ code }) => !now.has(code))
      .map(({ code, name, population }) => ({ code, name, before: population, after: null })),
  ];
}

/** Whether the same members stand in other rows, regions or groups than before, or other figures beside them. */
export function rowsChanged(before: readonly BasisRow[], after: readonly BasisRow[]): boolean {
  const place = ({ code, region, group = "", figures = {} }: BasisRow): string =>
    JSON.stringify([code, region, group, figures]);
  return before.map(place).join("\n") !== after.map(place).join("\n");
}

/** Whether the choice now differs from the one a result was written with. */
export function choiceChanged(written: WrittenMemory, choice: Choice): boolean {
  return canonical(written.choice) !== canonical(choice);
}

function canonical({ parameters, without, ...rest }: Choice): string {
  const entries = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  const fields = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([entries, [...without].sort(), fields]);
}
