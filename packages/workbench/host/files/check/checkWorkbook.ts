import type { OfficePackage } from "../OfficePackage";
import { childOf, childrenOf } from "../xml";
import { workbookOrder } from "../xlsx/workbookPart";
import { Faults, type Fault } from "./fault";

const LONGEST_SHEET_NAME = 31;

/** The workbook's own part: its sheets and names. */
export function checkWorkbook(file: OfficePackage, path: string): Fault[] {
  const root = file.xml(path);
  const faults = new Faults(path);
  faults.expectOrder(
    childrenOf(root).map(({ name }) => name),
    workbookOrder
  );
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map(({ attributes }) => attributes);
  const isShown = ({ state = "visible" }: (typeof sheets)[number]) => state === "visible";
  faults.expect(sheets.some(isShown), "out-of-range", "sheets that are shown");
  faults.expectUnique(
    sheets.map(({ name = "" }) => name),
    "sheet"
  );
  faults.expectUnique(
    sheets.map(({ sheetId = "" }) => sheetId),
    "sheetId"
  );
  faults.expectUnique(
    sheets.map((each) => each["r:id"] ?? ""),
    "sheet's relationship"
  );
  for (const { name = "", sheetId } of sheets) {
    const isName = name !== "" && name.length <= LONGEST_SHEET_NAME && !/[[\]:*?/\\]/.test(name);
    faults.expect(isName, "out-of-range", `sheet ${name}`);
    faults.expect(/^[1-9]\d{0,8}$/.test(sheetId ?? ""), "out-of-range", `sheetId ${sheetId}`);
  }
  for (const { attributes } of childrenOf(childOf(root, "bookViews"))) {
    faults.expectBelow(attributes.activeTab, sheets.length, "activeTab");
    faults.expectBelow(attributes.firstSheet, sheets.length, "firstSheet");
  }
  const names = childrenOf(childOf(root, "definedNames")).map(({ attributes }) => attributes);
  faults.expectUnique(
    names.map(({ name = "", localSheetId = "" }) => `${name}!${localSheetId}`),
    "name"
  );
  for (const { name = "", localSheetId } of names) {
    faults.expect(name !== "", "out-of-range", "a name without letters");
    faults.expectBelow(localSheetId, sheets.length, "localSheetId");
  }
  return faults.found;
}
