import type { OfficePackage } from "../OfficePackage";
import { childOf, childrenOf, textOf } from "../xml";
import { LONGEST_TEXT, readableText } from "../xlsx/texts";
import { workbookPaths } from "../xlsx/paths";
import { checkContentTypes, checkRelationships, checkWellFormed } from "./checkParts";
import { checkSheet } from "./checkSheet";
import { checkStyles, styleCounts } from "./checkStyles";
import { checkTables } from "./checkTables";
import { checkWorkbook } from "./checkWorkbook";
import { Faults, type Fault } from "./fault";

/**
 * The rules of the file format that a package breaks, of those by which Excel repairs a file or
 * refuses it. Only the documents of `parts` are read whole; where they are not well formed, nothing
 * else is looked at.
 */
export function checkPackage(
  file: OfficePackage,
  parts: readonly string[] = file.names()
): Fault[] {
  const broken = checkWellFormed(file, parts);
  if (broken.length > 0) return broken;
  const { workbook, styles, sharedStrings } = workbookPaths(file);
  const texts = sharedStrings ? childrenOf(file.xml(sharedStrings), "si") : [];
  const metadata = file.related(workbook, "sheetMetadata")[0]?.target;
  const shared = {
    styles: styleCounts(styles ? file.xml(styles) : undefined),
    texts: texts.length,
    metadata: metadata ? childrenOf(childOf(file.xml(metadata), "cellMetadata"), "bk").length : 0,
  };
  const sheets = file.related(workbook, "worksheet").map(({ target }) => target);
  const tables = sheets.flatMap((sheet) => file.related(sheet, "table"));
  const longTexts = new Faults(sharedStrings ?? "");
  texts.forEach((text, place) =>
    longTexts.expect(
      readableText(textOf(text)).length <= LONGEST_TEXT,
      "out-of-range",
      `text ${place}`
    )
  );
  return [
    ...checkContentTypes(file),
    ...checkRelationships(file, parts),
    ...checkWorkbook(file, workbook),
    ...(styles ? checkStyles(file, styles) : []),
    ...longTexts.found,
    ...checkTables(
      file,
      tables.map(({ target }) => target)
    ),
    ...sheets.flatMap((sheet) => (parts.includes(sheet) ? checkSheet(file, sheet, shared) : [])),
  ];
}
