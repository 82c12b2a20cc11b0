import { MEMORY_NAMESPACE } from "../../src/excel/memoryPart";
import { OWN_NAME_PREFIX } from "../../src/sheet/layout/ownNames";

/** The parts that were loaded: where there are none, some Excels have no list (office-js issue 6673). */
export const listOf = ({
  items,
}: {
  readonly items?: readonly Excel.CustomXmlPart[];
}): readonly Excel.CustomXmlPart[] => items ?? [];

/** What Excel's document inspector takes out of a workbook: custom XML, and hidden names where that is asked for. */
export function inspectDocument({
  names,
  parts: takesParts = true,
}: {
  readonly names: boolean;
  readonly parts?: boolean;
}): Promise<void> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const parts = workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
    parts.load("items/id");
    workbook.worksheets.load("items/names/items/name");
    await context.sync();
    if (takesParts) listOf(parts).forEach((part) => part.delete());
    for (const sheet of workbook.worksheets.items) {
      for (const name of sheet.names.items) {
        if (names && name.name.startsWith(OWN_NAME_PREFIX)) name.delete();
      }
    }
    await context.sync();
  });
}
