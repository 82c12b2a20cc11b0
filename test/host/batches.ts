/** Runs a batch on the active sheet. */
export const onSheet = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> =>
  Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));

/** The code of the error that a batch ends with; `no error` where it ends well. */
export async function codeOf(batch: Promise<unknown>): Promise<string> {
  try {
    await batch;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return "no error";
}

/** The values of a range of the active sheet. */
export const valuesOf = (address: string): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });

/** Lets events that are under way arrive. */
export const afterEvents = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
