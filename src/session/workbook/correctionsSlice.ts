import {
  boolean,
  exactOptional,
  maxEntries,
  maxLength,
  picklist,
  pipe,
  record,
  regex,
  startsWith,
  strictObject,
  string,
  union,
} from "valibot";
import { SHEET_COLUMNS } from "../../sheet/address";
import { ANCHOR_PREFIX } from "../../sheet/anchor";
import { area, columnNumber, populationDate } from "../../sheet/bounds";
import type { ColumnRole } from "../../sheet/reading";
import { valueSlice, type SchemaOf } from "../memory/slice";
import type { AnchoredCorrections } from "./anchoredCorrections";

const ROLES: Readonly<Record<ColumnRole, true>> = {
  code: true,
  name: true,
  "code-and-name": true,
  population: true,
  region: true,
  date: true,
  group: true,
  figure: true,
  ignore: true,
};
const MOST_PLACE = 64;

const anchorName = pipe(string(), maxLength(MOST_PLACE), startsWith(ANCHOR_PREFIX));
/** An anchor, or the number of a column as text. */
const place = pipe(string(), maxLength(MOST_PLACE), regex(/^(\d{1,5}|HPANCHOR_\w+)$/));

const correctionsSchema: SchemaOf<AnchoredCorrections> = strictObject({
  roles: exactOptional(
    pipe(record(place, picklist(Object.keys(ROLES) as ColumnRole[])), maxEntries(SHEET_COLUMNS))
  ),
  populationColumn: exactOptional(union([place, columnNumber])),
  populationDate: exactOptional(populationDate),
  average: exactOptional(boolean()),
  parties: exactOptional(boolean()),
  within: exactOptional(union([anchorName, area])),
});

export const correctionsSlice = valueSlice({ schema: correctionsSchema, empty: {} });
