import { LocaleType, type IWorkbookData } from "@univerjs/core";
import type { Language } from "../words";

const FIRST_SHEET = { nb: "Ark1", en: "Sheet1" } as const;

/** A new workbook with one sheet named as Excel names it. */
export function emptyWorkbook(name: string, language: Language): IWorkbookData {
  return {
    id: crypto.randomUUID(),
    name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ["sheet1"],
    sheets: {
      sheet1: {
        id: "sheet1",
        name: FIRST_SHEET[language],
        rowCount: 1000,
        columnCount: 26,
        cellData: {},
      },
    },
  };
}
