import type { Rectangle } from "../../src/sheet/address";
import type { OwnArea } from "../../src/sheet/snapshot";
import type { World } from "../simulation/world";

/** Where a story is told: a workbook in memory, or the one behind the real Office.js. */
export type StoryHost = World & {
  /** Somebody, or a program, has named areas of a sheet as we do; no other name of ours is left there. */
  readonly putNames: (sheetId: string, names: readonly OwnArea[]) => Promise<void>;
  readonly protect: (sheetId: string) => Promise<void>;
  /** Somebody makes an Excel table of cells with their headings. */
  readonly makeTable: (sheetId: string, area: Rectangle) => Promise<void>;
  readonly merge: (sheetId: string, area: Rectangle) => Promise<void>;
  readonly hideRows: (sheetId: string, first: number, last: number) => Promise<void>;
  readonly addSheet: (name: string) => Promise<string>;
  readonly calculateOnRequest: () => Promise<void>;
};

export type MakeHost = () => Promise<StoryHost>;
