import type { Reported } from "@hpshare/workbench/reported";
import type { SessionState } from "../../src/session/state";
import { SheetView } from "../../src/session/sheetView";
import type { WorkbookGateway } from "../../src/sheet/gateway";
import type { Shift } from "../../src/sheet/shift";
import type { CellValue, OwnArea } from "../../src/sheet/snapshot";
import type { StoredPart } from "../../src/sheet/storedPart";
import { TODAY } from "../sheet/read/snapshotOf";
import type { Fault } from "./disturbance";
import type { Person } from "./persons/typing";

/** The page in which the add-in runs dies: nobody hears of what it was doing. */
export class PageCrash extends Error {}

/** Two people each have a pane of their own on the workbook. */
export type Pane = "own" | "colleague";

export type SheetTab = { readonly id: string; readonly name: string };

/** A workbook that people and the add-in share, over one host or another. */
export type World = {
  /** A gateway as a newly opened pane has it; the one that this pane had before hears nothing any more. */
  readonly openGateway: (pane: Pane) => WorkbookGateway;
  readonly sheets: () => Promise<readonly SheetTab[]>;
  readonly activeSheet: () => Promise<string>;
  readonly activate: (sheetId: string) => Promise<void>;
  readonly rename: (sheetId: string, name: string) => Promise<void>;
  /** A copy right after the sheet; gives its id. */
  readonly copy: (sheetId: string) => Promise<string>;
  readonly remove: (sheetId: string) => Promise<void>;
  /** Types into the active sheet. */
  readonly type: (row: number, column: number, content: CellValue, who: Person) => Promise<void>;
  /** Somebody puts whole rows or columns into the active sheet, or deletes them. */
  readonly shift: (shift: Shift) => Promise<void>;
  /** Waits until what was done has been told to those who listen. */
  readonly settle: () => Promise<void>;
  /** Every cell of a sheet that holds something, by address. */
  readonly contents: (sheetId: string) => Promise<Readonly<Record<string, CellValue>>>;
  readonly ownAreas: (sheetId: string) => Promise<readonly OwnArea[]>;
  /** Excel does exactly these from now on, as it is reported to. */
  readonly use: (reported: readonly Reported[]) => void;
  /** Somebody takes the last write of the add-in back with Excel's own undo; under `office-js-6194` only so many calls of it. */
  readonly undoInExcel: (calls: number) => Promise<void>;
  /** What a pane that goes to a sheet shows of it. */
  readonly look: (id: string) => Promise<SessionState>;
  /** What the workbook remembers. */
  readonly parts: () => Promise<readonly StoredPart[]>;
  /** Somebody, or a program, has put other texts into its place. */
  readonly putParts: (texts: readonly string[]) => Promise<void>;
  /** Somebody takes our hidden names off every sheet. */
  readonly dropNames: () => Promise<void>;
  /** What the next calls of the add-in meet, and what happens between its read and its write. */
  readonly disturb: (faults: readonly Fault[], meanwhile: (() => Promise<void>) | null) => void;
  /** A copy on which the add-in has written nothing yet, but holds its places; where the host can make one. */
  readonly undisturbed?: (isPersons: (address: string) => boolean) => Promise<World>;
  /** Ends what {@link World.disturb} began. */
  readonly calm: () => void;
};

/** What a pane shows of a sheet that it reads through a gateway. */
export async function lookThrough(gateway: WorkbookGateway, id: string): Promise<SessionState> {
  const view = new SheetView(gateway, () => TODAY);
  await view.read(id);
  return view.state.get();
}
