import { SMOKE_NAMESPACE } from "./places";

const partOf = (content: string): string => `<run xmlns="${SMOKE_NAMESPACE}">${content}</run>`;
const WRITTEN = " written";

/** A custom XML part that says which sheet is a run's, so that one that broke off is cleared away. */
export class Marker {
  private constructor(
    private readonly id: string,
    private readonly sheetId: string
  ) {}

  static make(sheetId: string): Promise<Marker> {
    return Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add(partOf(sheetId));
      part.load("id");
      await context.sync();
      return new Marker(part.id, sheetId);
    });
  }

  /** Queues a change of the part, beside cells that are written. */
  queueWritten({ workbook }: Excel.RequestContext): void {
    workbook.customXmlParts.getItem(this.id).setXml(partOf(this.sheetId + WRITTEN));
  }

  /** Queues reading the part; after the sync, whether it has the change. */
  queueIsWritten({ workbook }: Excel.RequestContext): () => boolean {
    const xml = workbook.customXmlParts.getItem(this.id).getXml();
    return () => xml.value.includes(`${WRITTEN}<`);
  }
}

/** Deletes the sheets and parts of every run, this one's and those that broke off. */
export async function clearRuns(): Promise<void> {
  await Excel.run(async (context) => {
    const { customXmlParts, worksheets } = context.workbook;
    const parts = customXmlParts.getByNamespace(SMOKE_NAMESPACE);
    parts.load("items/id");
    await context.sync();
    // Where there is none, some Excels have no list either.
    const { items = [] } = parts as { readonly items?: readonly Excel.CustomXmlPart[] };
    const contents = items.map((part) => part.getXml());
    await context.sync();
    const sheets = contents.map(({ value }) => worksheets.getItemOrNullObject(sheetIdIn(value)));
    sheets.forEach((sheet) => sheet.load("id"));
    await context.sync();
    sheets.filter(({ isNullObject }) => !isNullObject).forEach((sheet) => sheet.delete());
    items.forEach((part) => part.delete());
    await context.sync();
  });
}

const sheetIdIn = (xml: string): string => (/>([^<]*)</.exec(xml)?.[1] ?? "").replace(WRITTEN, "");
