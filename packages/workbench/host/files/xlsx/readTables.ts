import { parseArea, toUniver } from "../../spreadsheet/address";
import type { TableState } from "../../model/state";
import type { OfficePackage } from "../OfficePackage";
import { childOf, childrenOf, flagOf } from "../xml";
import { readFilter, type FileFilter } from "./filterXml";

/** A table as Univer's plugin keeps it. */
export type UniverTable = {
  readonly id: string;
  readonly name: string;
  readonly range: ReturnType<typeof toUniver>;
  readonly options: { readonly showHeader: boolean; readonly showFooter: boolean };
  readonly filters: object;
  readonly columns: readonly object[];
  readonly meta: object;
};
export type ReadTable = {
  readonly path: string;
  readonly table: UniverTable;
  readonly state: TableState;
  /** Null where no column is filtered. */
  readonly filter: FileFilter | null;
};

/** The tables of a sheet. One without a header row is left in the file and not shown as a table. */
export function readTables(file: OfficePackage, sheetPath: string): ReadTable[] {
  return file.related(sheetPath, "table").flatMap(({ target: path }) => {
    const root = file.xml(path);
    const area = parseArea(root?.attributes.ref ?? "");
    if (!root || !area || root.attributes.headerRowCount === "0") return [];
    const { id = "", displayName, name = "" } = root.attributes;
    const style = childOf(root, "tableStyleInfo")?.attributes;
    const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
    const filter = readFilter(childOf(root, "autoFilter"));
    return [
      {
        path,
        table: {
          id: `table-${id}-${displayName ?? name}`,
          name: displayName ?? name,
          range: toUniver(area),
          options: { showHeader: true, showFooter: false },
          filters: {},
          columns: columns.map(({ attributes }) => ({
            id: `column-${attributes.id}`,
            displayName: attributes.name ?? "",
            dataType: "string",
            formula: "",
            meta: {},
            style: {},
          })),
          meta: {},
        },
        state: {
          ...(style?.name && { style: style.name }),
          showTotals: Number(root.attributes.totalsRowCount ?? 0) > 0,
          showBandedRows: flagOf(style?.showRowStripes, true),
        },
        filter: filter && Object.keys(filter.criteria).length > 0 ? filter : null,
      },
    ];
  });
}
