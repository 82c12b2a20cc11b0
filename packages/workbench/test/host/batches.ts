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
export const afterEvents = async (): Promise<void> => {
  await excelHost.settled();
  await new Promise((resolve) => setTimeout(resolve, 20));
};

/** Runs a batch on the workbook. */
export const inBook = <T>(
  batch: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T>
): Promise<T> => Excel.run((context) => batch(context.workbook, context));

/** Puts a small table of municipalities at A1. */
export const fillMunicipalities = (): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:C5").values = [
      ["Kommune", "Folketall", "Region"],
      ["Trondheim", 214565, "Trondheim"],
      ["Os", 1849, "Sørøst"],
      ["Aukra", 3678, "Romsdal"],
      ["Ørland", 10520, "Sørvest"],
    ];
    await context.sync();
  });
