import type { IWorkbookData } from "@univerjs/core";
import type { Area } from "../spreadsheet/address";
import type { Move } from "../spreadsheet/moves";
import type { KeptKind, KeptObject } from "./objects";
import type { SortField } from "./RangeSort";

/** What Excel keeps in a workbook and Univer has no place for. Saved with the workbook's data. */
export type BookState = {
  settings: Record<string, unknown>;
  customXml: KeptXml[];
  /** By sheet id. */
  protection: Record<string, SheetProtection>;
  /** Addresses of cells that stay open on a protected sheet, by sheet id. */
  unlocked: Record<string, string[]>;
  veryHidden: string[];
  /** By table id. */
  tables: Record<string, TableState>;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Whether the add-in is to start when this workbook is opened. */
  startAddin: boolean;
  /** The sheet that is shown when the workbook is opened; the first one where null. */
  activeSheet: string | null;
  /** Charts, comments, rules: kept, not drawn. */
  objects: Partial<Record<KeptKind, KeptObject[]>>;
  /** How cells have moved since the workbook was opened: what stayed in its file moves on saving. */
  moves: Move[];
  /** By sheet id, or by table id for a table's own filter. */
  filters: Record<string, FilterState>;
  /** By sheet id. */
  pageLayouts: Record<string, Record<string, unknown>>;
  /** Texts that add-ins keep with a sheet, by sheet id. */
  sheetProperties: Record<string, Record<string, string>>;
  /** Title, author and the like. */
  properties: Record<string, unknown>;
  /** Password of the workbook's structure; empty text where it is protected without one. */
  structurePassword: string | null;
  /** Names of the add-in's functions, in capitals: a file spells them in its own way. */
  addinFunctions: readonly string[];
  /** Sheet id → `row,column` of a spilling formula → what it fills. Only in saved data. */
  spills: Readonly<Record<string, Readonly<Record<string, Spill>>>>;
};

/** A filter: its area with the header row, criteria by column, and the rows it hides. */
export type FilterState = {
  area: Area;
  criteria: Record<number, FilterCriteria>;
  hiddenRows: number[];
};
/** Excel.FilterCriteria */
export type FilterCriteria = {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly unknown[];
  readonly dynamicCriteria?: string;
};

/** What a spilling formula fills, its own cell included. */
export type Spill = { readonly values: readonly (readonly (string | number | boolean)[])[] };
export type KeptXml = { readonly id: string; xml: string };
export type SheetProtection = {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string;
};
export type TableState = {
  style?: string;
  showTotals?: boolean;
  showBandedRows?: boolean;
  sort?: readonly SortField[];
};

/** The key of {@link BookState} in IWorkbookData.custom. */
const KEY = "excelHost";

const fresh = (): BookState => ({
  settings: {},
  customXml: [],
  protection: {},
  unlocked: {},
  veryHidden: [],
  tables: {},
  calculationMode: "Automatic",
  startAddin: false,
  activeSheet: null,
  objects: {},
  moves: [],
  filters: {},
  pageLayouts: {},
  sheetProperties: {},
  properties: {},
  structurePassword: null,
  addinFunctions: [],
  spills: {},
});

/** The state that was saved with a workbook; a new workbook's where there is none. */
export function stateOf(data: Partial<IWorkbookData>): BookState {
  const saved = data.custom?.[KEY] as Partial<BookState> | undefined;
  return structuredClone({ ...fresh(), ...saved });
}

/** The workbook's data with the state in it. */
export function withState<T extends Partial<IWorkbookData>>(data: T, state: BookState): T {
  return { ...data, custom: { ...data.custom, [KEY]: structuredClone(state) } };
}
