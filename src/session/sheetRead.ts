import type { WorkbookSnapshot } from "../sheet/gateway";
import type { PopulationBasis, ReadingOutcome } from "../sheet/reading";
import { allocateReading } from "./allocateReading";
import type { Memory } from "./memory";
import type { Choice, Outcome } from "./state";

/** A sheet as it was read, what is chosen for it, and what that gives. */
export type SheetRead = {
  readonly snapshot: WorkbookSnapshot;
  readonly memory: Memory;
  readonly outcome: ReadingOutcome;
  readonly choice: Choice;
  readonly result: Outcome;
};

export function toSheetRead(
  snapshot: WorkbookSnapshot,
  memory: Memory,
  outcome: ReadingOutcome,
  choice: Choice
): SheetRead {
  const result: Outcome =
    outcome.kind === "table" ? allocateReading(outcome.reading, choice) : { kind: "none" };
  return { snapshot, memory, outcome, choice, result };
}

/** What papers say about the sheet's population. */
export const populationBasisIn = ({ outcome }: SheetRead): PopulationBasis =>
  outcome.kind === "table" ? outcome.reading : { populationDate: null, average: null };

/** The same sheet under another choice. */
export function withChoice({ snapshot, memory, outcome }: SheetRead, choice: Choice): SheetRead {
  return toSheetRead(snapshot, memory, outcome, choice);
}
