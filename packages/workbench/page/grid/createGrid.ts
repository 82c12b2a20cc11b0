import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";
import { hostPlugins, patchUniver } from "../../host/univer";
import type { Language } from "../words";
import "./grid.css";
import { colourReferences } from "./gridColours";
import { gridWords } from "./gridWords";

export type GridOptions = {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
};

/** Univer with its grid, formula bar and sheet tabs in `container`; without a workbook yet. */
export function createGrid({ container, language, dark }: GridOptions): Univer {
  patchUniver();
  const univer = new Univer({
    // Univer knows no Norwegian; the one language it has here is the page's.
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: gridWords(language) },
    logLevel: LogLevel.WARN,
    darkMode: dark,
  });
  colourReferences(univer);
  univer.registerPlugin(UniverRenderEnginePlugin);
  for (const plugin of hostPlugins) univer.registerPlugin(plugin);
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false, header: true, footer: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    // Univer's own protection is another thing than Excel's.
    menu: { "sheet.contextMenu.permission": { hidden: true } },
    formulaBar: true,
    // The page has its own figures of the selection, in its own language.
    footer: { menus: false, statisticBar: false },
    disableForceStringAlert: true,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  return univer;
}
