import {
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { readTextsInArrayConstants } from "./spreadsheet/arrayConstants";
import { emptySheet } from "./spreadsheet/emptySheet";
import { forgetOpenBrackets } from "./spreadsheet/openBrackets";
import { readTableReferences } from "./spreadsheet/tableReferences";
import {
  findStylesByLooking,
  indexCacheOnlyWhereNeeded,
  rememberMoreFormulas,
} from "./spreadsheet/univerInternals";

/**
 * The plugins the host needs, in the order Univer wants them. A page registers its own beside them:
 * render engine first, user interface of each sheet plugin after it.
 */
export const hostPlugins: readonly PluginCtor<Plugin>[] = [
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsSortPlugin,
  UniverSheetsTablePlugin,
];

/** Corrects what Univer 0.25.1 does slowly or wrongly. Before the first workbook is made; later calls do nothing. */
export function patchUniver(): void {
  if (patched) return;
  patched = true;
  indexCacheOnlyWhereNeeded();
  rememberMoreFormulas();
  findStylesByLooking();
  forgetOpenBrackets();
  readTextsInArrayConstants();
  readTableReferences();
}
let patched = false;

/** A new workbook with one empty sheet, named as Excel names them in that language. */
export function emptyWorkbook(
  locale: "nb-NO" | "en-US" = "en-US"
): Partial<IWorkbookData> & { id: string } {
  const [book, sheet] = locale === "nb-NO" ? ["Bok1", "Ark1"] : ["Book1", "Sheet1"];
  return {
    id: `book-${crypto.randomUUID()}`,
    name: book,
    sheets: { "sheet-1": emptySheet("sheet-1", sheet) },
    sheetOrder: ["sheet-1"],
  };
}

/** Univer without a page, with one workbook: the given one or an empty one. */
export function createHeadlessUniver(data: Partial<IWorkbookData> = emptyWorkbook()): {
  univer: Univer;
  unitId: string;
} {
  patchUniver();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  for (const plugin of hostPlugins) univer.registerPlugin(plugin);
  const unitId = data.id ?? `book-${crypto.randomUUID()}`;
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...data, id: unitId });
  return { univer, unitId };
}
