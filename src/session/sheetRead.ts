import type { WorkbookSnapshot } from "../sheet/gateway";
import { noteOn } from "../sheet/layout/populationNote";
import type {
  PopulationBasis,
  Reading,
  ReadingCorrections,
  ReadingOutcome,
} from "../sheet/reading";
import { allocateReading } from "./allocateReading";
import type { Memory } from "./memory";
import type { Choice, Outcome } from "./state";

/** A sheet as it was read, what is chosen for it, and what that gives. */
export type SheetRead = {
  readonly snapshot: WorkbookSnapshot;
  readonly memory: Memory;
  /** What the user has said of the columns, as they stand now. */
  readonly corrections: ReadingCorrections;
  readonly outcome: ReadingOutcome;
  readonly choice: Choice;
  readonly result: Outcome;
};

export function toSheetRead({
  snapshot,
  memory,
  corrections,
  outcome,
  choice,
}: Omit<SheetRead, "result">): SheetRead {
  const result: Outcome =
    outcome.kind === "table" ? allocateReading(outcome.reading, choice) : { kind: "none" };
  return { snapshot, memory, corrections, outcome, choice, result };
}

/** What papers say about the sheet's population. */
export const populationBasisIn = ({ outcome, snapshot }: SheetRead): PopulationBasis =>
  outcome.kind === "table"
    ? { ...basisIn(outcome.reading), source: noteOn(snapshot.sheet) }
    : { populationDate: null, average: null };

const basisIn = ({ populationDate, average }: Reading) => ({ populationDate, average });

/** The same sheet under another choice. */
export function withChoice(read: SheetRead, choice: Choice): SheetRead {
  return toSheetRead({ ...read, choice });
}
