import type { Scheme } from "../../engine";
import { askedBy } from "../../engine";
import { readableCells } from "../../sheet/read/cells";
import { offerParties, readParties } from "../../sheet/read/readParties";
import { withFigures } from "../../sheet/read/withFigures";
import type { Reading, ReadingCorrections, ReadingOutcome } from "../../sheet/reading";
import type { SheetSnapshot } from "../../sheet/snapshot";

/**
 * What a sheet has beside municipalities and their population: other parties, other figures, groups.
 * Loaded when something asks for it; most sheets have none.
 */
export const BESIDE = {
  /** The sheet as a table of parties where the user says it is one; a sheet without a table with the one it offers. */
  parties(
    outcome: ReadingOutcome,
    sheet: SheetSnapshot,
    corrections: ReadingCorrections,
    today: string
  ): ReadingOutcome {
    if (sheet.used === null) return outcome;
    const cells = readableCells(sheet, sheet.used, corrections.within);
    if (corrections.parties) return readParties(cells, corrections, today);
    return outcome.kind === "no-table" ? offerParties(cells, outcome) : outcome;
  },

  /** The reading with the parties' groups. */
  groups: (reading: Reading, sheet: SheetSnapshot): Reading =>
    withFigures(reading, sheet, { headings: new Set(), groups: true }),

  /** The reading with what a scheme asks for beside the population. */
  figures: (scheme: Scheme, reading: Reading, sheet: SheetSnapshot): Reading =>
    scheme.rule ? withFigures(reading, sheet, askedBy(scheme.rule)) : reading,
};

export type Beside = typeof BESIDE;
