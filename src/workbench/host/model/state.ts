import type { IWorkbookData } from "@univerjs/core";

/** What Excel keeps in a workbook and Univer has no place for. Saved with the workbook's data. */
export type BookState = {
  settings: Record<string, unknown>;
  customXml: KeptXml[];
  /** By sheet id. */
  protection: Record<string, SheetProtection>;
  veryHidden: string[];
  /** By table id. */
  tables: Record<string, TableState>;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Whether the add-in is to start when this workbook is opened. */
  startAddin: boolean;
  /** The sheet that is shown when the workbook is opened; the first one where null. */
  activeSheet: string | null;
  /** Names of the add-in's functions, in capitals: a file spells them in its own way. */
  addinFunctions: readonly string[];
  /** Sheet id → `row,column` of a spilling formula → what it fills. Only in saved data. */
  spills: Readonly<Record<string, Readonly<Record<string, Spill>>>>;
};

/** What a spilling formula fills, its own cell included. */
export type Spill = { readonly values: readonly (readonly (string | number | boolean)[])[] };
export type KeptXml = { readonly id: string; xml: string };
export type SheetProtection = {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string;
};
export type TableState = { style?: string; showTotals?: boolean; showBandedRows?: boolean };

/** The key of {@link BookState} in IWorkbookData.custom. */
const KEY = "excelHost";

const fresh = (): BookState => ({
  settings: {},
  customXml: [],
  protection: {},
  veryHidden: [],
  tables: {},
  calculationMode: "Automatic",
  startAddin: false,
  activeSheet: null,
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
