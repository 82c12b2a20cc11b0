import type { XmlElement } from "../xml";

/** Order of a sheet's sections in the file format. */
export const sheetOrder: readonly string[] = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** Puts a section where it belongs, or takes it away. */
export function setSection(sheet: XmlElement, name: string, section: XmlElement | null): void {
  const at = sheet.children.findIndex((each) => typeof each !== "string" && each.name === name);
  if (at >= 0) {
    sheet.children.splice(at, 1, ...(section ? [section] : []));
    return;
  }
  if (!section) return;
  const later = new Set(sheetOrder.slice(sheetOrder.indexOf(name) + 1));
  const before = sheet.children.findIndex(
    (each) => typeof each !== "string" && later.has(each.name)
  );
  sheet.children.splice(before < 0 ? sheet.children.length : before, 0, section);
}
