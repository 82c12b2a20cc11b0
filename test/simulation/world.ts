import type { OwnArea, CellValue } from "../../src/sheet/snapshot";
import type { WorkbookGateway } from "../../src/sheet/gateway";
import type { Shift } from "../../src/sheet/shift";
import type { Fault, Person } from "./scenario";

/** The page in which the add-in runs dies: nobody hears of what it was doing. */
export class PageCrash extends Error {}

/** A workbook that people and the add-in share, over one host or another. */
export type World = {
  /** A gateway as a newly opened pane has it. */
  readonly openGateway: () => WorkbookGateway;
  readonly type: (row: number, column: number, content: CellValue, who: Person) => Promise<void>;
  /** Somebody puts whole rows or columns in, or deletes them. */
  readonly shift: (shift: Shift) => Promise<void>;
  /** Waits until what was done has been told to those who listen. */
  readonly settle: () => Promise<void>;
  /** Every cell that holds something, by address. */
  readonly contents: () => Promise<Readonly<Record<string, CellValue>>>;
  readonly ownAreas: () => Promise<readonly OwnArea[]>;
  /** What the next calls of the add-in meet, and what happens between its read and its write. */
  readonly disturb: (faults: readonly Fault[], meanwhile: (() => Promise<void>) | null) => void;
  /** A copy on which the add-in has written nothing yet, but holds its places; where the host can make one. */
  readonly undisturbed?: (isPersons: (address: string) => boolean) => Promise<World>;
  /** Ends what {@link World.disturb} began. */
  readonly calm: () => void;
};
