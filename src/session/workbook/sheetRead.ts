import type { WorkbookSnapshot } from "../../sheet/gateway";
import { noteOn } from "../../sheet/layout/populationNote";
import type {
  PopulationBasis,
  Reading,
  ReadingCorrections,
  ReadingOutcome,
} from "../../sheet/reading";
import type { OwnArea } from "../../sheet/snapshot";
import { allocateReading, readingFor } from "../agreement/allocateReading";
import type { Beside } from "../agreement/beside";
import type { Memory, RefusedPart } from "../memory";
import type { Choice } from "../agreement/choice";
import type { Outcome } from "../agreement/outcome";
import { schemeOf } from "../agreement/ownSchemes";

/** A sheet as it was read, what is chosen for it, and what that gives. */
export type SheetRead = {
  readonly snapshot: WorkbookSnapshot;
  /** What the workbook remembers. */
  readonly stored: Memory;
  /** The same, with what holds for the sheet where it is a copy of another. */
  readonly memory: Memory;
  /** Parts of what the workbook remembers that could not be read, and that nobody changes. */
  readonly refused: readonly RefusedPart[];
  /** What the user has said of the columns, as they stand now. */
  readonly corrections: ReadingCorrections;
  /** Places of a result of the add-in whose names are gone; the table is read without them. */
  readonly nameless: readonly OwnArea[];
  /** What stands on the sheet, whatever is chosen. */
  readonly found: ReadingOutcome;
  /** Reads other figures and groups; null where nothing on the sheet can ask for them. */
  readonly beside: Beside | null;
  /** The same with the figures and groups that the chosen scheme asks for. */
  readonly outcome: ReadingOutcome;
  readonly choice: Choice;
  readonly result: Outcome;
};

export function toSheetRead({
  snapshot,
  stored,
  memory,
  refused,
  corrections,
  nameless,
  found,
  beside,
  choice,
}: Omit<SheetRead, "result" | "outcome">): SheetRead {
  const rest = { snapshot, stored, memory, refused, corrections, nameless, found, beside, choice };
  if (found.kind !== "table") return { ...rest, outcome: found, result: { kind: "none" } };
  const reading = readingFor(schemeOf(choice), found.reading, snapshot.sheet, beside);
  return { ...rest, outcome: { kind: "table", reading }, result: allocateReading(reading, choice) };
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
