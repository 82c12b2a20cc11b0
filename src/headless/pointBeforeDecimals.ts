import { readFigure } from "../sheet/read/figureText";
import { findPartyColumns } from "../sheet/read/partyColumns";
import type { Grid } from "../sheet/snapshot";
import { readableOf } from "./partyMembers";
import { isTextFile, readTextFile } from "./textFile";

/**
 * Turns texts of a file whose columns are apart by commas into the numbers they are: a point stands
 * before decimals there, where `1.125` on a sheet may as well be a thousand. Others stay as they are,
 * and so does what names or groups a party.
 */
export async function pointBeforeDecimals(file: string): Promise<void> {
  const read = isTextFile(file) ? await readTextFile(file) : null;
  if (!read?.ok || read.value.separator !== ",") return;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values");
    await context.sync();
    if (used.isNullObject) return;
    const values = used.values as Grid;
    const columns = findPartyColumns(readableOf({ values, row: 0, column: 0 }));
    const { headerRow = -1, id, name, group, region } = columns ?? {};
    values.forEach((row, at) =>
      row.forEach((value, column) => {
        if (at <= headerRow || [id, name, group, region].includes(column)) return;
        const number = typeof value === "string" ? unsureNumber(value) : null;
        if (number !== null) used.getCell(at, column).values = [[number]];
      })
    );
    await context.sync();
  });
}

/** The number that a text is with a point before its decimals, where it would be another without. */
function unsureNumber(text: string): number | null {
  const [asDecimal, asThousands] = [".", ","].map((sign) => readFigure(text, sign));
  if (asDecimal?.kind !== "number" || asThousands?.kind !== "number") return null;
  return asDecimal.value.eq(asThousands.value) ? null : asDecimal.value.toNumber();
}
