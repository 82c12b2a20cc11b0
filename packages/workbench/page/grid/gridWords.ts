import { mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import sheetsFormulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsFormula from "@univerjs/sheets-formula/locale/en-US";
import sheetsNumfmtUi from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sheetsTableUi from "@univerjs/sheets-table-ui/locale/en-US";
import sheetsTable from "@univerjs/sheets-table/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";
import type { Language } from "../words";
import { gridWordsNb } from "./gridWordsNb";

const english = [
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  sheetsFormula,
  sheetsFormulaUi,
  sheetsNumfmtUi,
  sheetsTable,
  sheetsTableUi,
];

/** Univer's own words; in Norwegian those that the workbench shows are translated. */
export function gridWords(language: Language): ReturnType<typeof mergeLocales> {
  return language === "nb" ? mergeLocales(...english, gridWordsNb) : mergeLocales(...english);
}
