import { parseArea } from "../../spreadsheet/address";
import type { OfficePackage } from "../OfficePackage";
import { childOf, childrenOf } from "../xml";
import { Faults, type Fault } from "./fault";

/** The tables of all sheets: names and numbers are their own, columns as many as their cells. */
export function checkTables(file: OfficePackage, paths: readonly string[]): Fault[] {
  const ids = new Set<string>();
  const names = new Set<string>();
  return paths.flatMap((path) => {
    const faults = new Faults(path);
    const root = file.xml(path);
    const { id = "", name = "", displayName = name, ref = "" } = root?.attributes ?? {};
    faults.expect(!ids.has(id), "not-unique", `id ${id}`);
    faults.expect(!names.has(displayName.toLowerCase()), "not-unique", displayName);
    ids.add(id);
    names.add(displayName.toLowerCase());
    const area = parseArea(ref);
    const list = childOf(root, "tableColumns");
    const columns = childrenOf(list, "tableColumn").map(({ attributes }) => attributes);
    faults.expect(area !== null && area.columns === columns.length, "out-of-range", `ref ${ref}`);
    faults.expect(
      Number(list?.attributes.count ?? columns.length) === columns.length,
      "out-of-range",
      "count of tableColumns"
    );
    faults.expectUnique(
      columns.map((each) => each.id ?? ""),
      "id of column"
    );
    faults.expectUnique(
      columns.map((each) => each.name ?? ""),
      "column"
    );
    faults.expectOrder(
      childrenOf(root).map((each) => each.name),
      ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"]
    );
    return faults.found;
  });
}
