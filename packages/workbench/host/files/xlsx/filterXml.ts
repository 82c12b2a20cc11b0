import { isDeepStrictEqual } from "../../deepEqual";
import type { FilterCriteria, FilterState } from "../../model/state";
import {
  absoluteAddress,
  areaAddress,
  parseArea,
  quoteSheet,
  splitReference,
  type Area,
} from "../../spreadsheet/address";
import { childOf, childrenOf, element, flagOf, type XmlElement } from "../xml";

/** A filter as a file says it; the rows that it hides are hidden rows of the sheet. */
export type FileFilter = Pick<FilterState, "area" | "criteria">;

/** The operators of a criterion like `>=100`, and the file's words for them. */
const operators: readonly (readonly [string, string])[] = [
  ["<>", "notEqual"],
  ["<=", "lessThanOrEqual"],
  [">=", "greaterThanOrEqual"],
  ["<", "lessThan"],
  [">", "greaterThan"],
  ["=", "equal"],
];

/** Filters by the average, in a file and in Office.js; those by dates are none of the workbench's. */
const averages = new Map([
  ["aboveAverage", "AboveAverage"],
  ["belowAverage", "BelowAverage"],
]);

/** Reads a filter; what filters by dates, colours or the like is left out. */
export function readFilter(filter: XmlElement | undefined): FileFilter | null {
  const area = parseArea(filter?.attributes.ref ?? "");
  if (!area) return null;
  const columns = childrenOf(filter, "filterColumn").flatMap((column) => {
    const criteria = readColumn(column);
    return criteria ? [[Number(column.attributes.colId), criteria] as const] : [];
  });
  return { area, criteria: Object.fromEntries(columns) };
}

function readColumn(column: XmlElement): FilterCriteria | null {
  const values = childOf(column, "filters");
  const custom = childOf(column, "customFilters");
  const top = childOf(column, "top10");
  if (values && childrenOf(values, "dateGroupItem").length === 0) {
    const listed = childrenOf(values, "filter").map(({ attributes }) => attributes.val ?? "");
    const blanks = flagOf(values.attributes.blank) ? [""] : [];
    return { filterOn: "Values", values: [...listed, ...blanks] };
  }
  if (custom) return readCustom(custom);
  const compared = averages.get(childOf(column, "dynamicFilter")?.attributes.type ?? "");
  if (compared) return { filterOn: "Dynamic", dynamicCriteria: compared };
  if (!top) return null;
  const end = flagOf(top.attributes.top, true) ? "Top" : "Bottom";
  const unit = flagOf(top.attributes.percent) ? "Percent" : "Items";
  return { filterOn: `${end}${unit}`, criterion1: top.attributes.val ?? "10" };
}

function readCustom(custom: XmlElement): FilterCriteria | null {
  const [first, second] = childrenOf(custom, "customFilter").map(({ attributes }) => {
    const sign = operators.find(([, word]) => word === (attributes.operator ?? "equal"))?.[0];
    return `${sign ?? "="}${attributes.val ?? ""}`;
  });
  if (first === undefined) return null;
  if (second === undefined) return { filterOn: "Custom", criterion1: first, operator: "And" };
  const operator = flagOf(custom.attributes.and) ? "And" : "Or";
  return { filterOn: "Custom", criterion1: first, operator, criterion2: second };
}

/**
 * Makes a filter that of the workbook; one that says the same stays as it was written, and so do
 * columns that are filtered by what the workbench does not know.
 */
export function updateFilter(
  before: XmlElement | undefined,
  filter: FileFilter | undefined
): XmlElement | null {
  const known = readFilter(before);
  if (!filter) return known ? null : (before ?? null);
  const { area, criteria } = filter;
  if (before && known && saysTheSame(known, filter)) return before;
  const unknown = childrenOf(before, "filterColumn").filter(
    (column) => !readColumn(column) && !criteria[Number(column.attributes.colId)]
  );
  const others = childrenOf(before).filter(({ name }) => name !== "filterColumn");
  const columns = Object.entries(criteria).map(([colId, each]) =>
    element("filterColumn", { colId }, [criteriaXml(each)])
  );
  const sorted = [...columns, ...unknown].sort(
    (a, b) => Number(a.attributes.colId) - Number(b.attributes.colId)
  );
  return element("autoFilter", { ...before?.attributes, ref: areaAddress(area) }, [
    ...sorted,
    ...others,
  ]);
}

/** Values are compared as text, which is what a file holds of them. */
function saysTheSame(known: FileFilter, { area, criteria }: FileFilter): boolean {
  const plain = Object.entries(criteria).map(([column, each]) => [
    column,
    each.values ? { ...each, values: each.values.map(String) } : each,
  ]);
  return isDeepStrictEqual(known, { area, criteria: Object.fromEntries(plain) });
}

function criteriaXml({
  filterOn,
  criterion1 = "",
  criterion2,
  operator,
  values = [],
  dynamicCriteria,
}: FilterCriteria): XmlElement {
  if (filterOn === "Dynamic") {
    const [type] = [...averages].find(([, name]) => name === dynamicCriteria) ?? ["null"];
    return element("dynamicFilter", { type });
  }
  if (filterOn === "Values") {
    const listed = values.map(String).filter((val) => val !== "");
    return element(
      "filters",
      { ...(listed.length < values.length && { blank: 1 }) },
      listed.map((val) => element("filter", { val }))
    );
  }
  if (filterOn === "Custom") {
    const both = criterion2 !== undefined && criterion2 !== null;
    return element(
      "customFilters",
      { ...(both && operator !== "Or" && { and: 1 }) },
      [criterion1, ...(both ? [criterion2] : [])].map(customXml)
    );
  }
  return element("top10", {
    ...(filterOn.startsWith("Bottom") && { top: 0 }),
    ...(filterOn.endsWith("Percent") && { percent: 1 }),
    val: criterion1,
  });
}

function customXml(criterion: string): XmlElement {
  const [sign, word] = operators.find(([each]) => criterion.startsWith(each)) ?? ["", "equal"];
  const val = criterion.slice(sign.length);
  return element("customFilter", { ...(word !== "equal" && { operator: word }), val });
}

/** A filter with the rows that it hides, which are all hidden ones if it filters at all. */
export function withHiddenRows(
  filter: FileFilter | null,
  rows: Readonly<Record<number, { readonly hd?: number } | undefined>>
): FilterState | null {
  if (!filter) return null;
  const { area, criteria } = filter;
  const filters = Object.keys(criteria).length > 0;
  const body = Array.from({ length: filters ? area.rows - 1 : 0 }, (_, row) => area.row + 1 + row);
  return { ...filter, hiddenRows: body.filter((row) => rows[row]?.hd === 1) };
}

/** A name of the workbook that Excel keeps for a sheet's filter. */
export const FILTER_NAME = "_xlnm._FilterDatabase";

export const filterReference = (sheet: string, area: Area): string =>
  `${quoteSheet(sheet)}!${absoluteAddress(area)}`;

/** The address in such a name's text, in one spelling. */
export function filteredArea(text: string): string {
  const area = parseArea(splitReference(text).rest);
  return area ? areaAddress(area) : text;
}
