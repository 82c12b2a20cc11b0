import {
  array,
  custom,
  exactOptional,
  maxEntries,
  maxLength,
  minLength,
  nullable,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  type GenericSchema,
} from "valibot";
import { readRule } from "../catalogue/rule/readRule";
import { MEASURES, REGION_RULES, ROUNDING_RULES, TIE_RULES, type Term } from "../engine";
import { cellText, populationDate } from "../sheet/bounds";
import type { AdoptedVersion } from "./adoptedVersion";

/** More than a sheet can have, with the parties that are no municipalities. */
const MOST_ROWS = 25_000;
const MOST_YEARS = 10;
const MOST_FIGURES = 200;
/** As long as the engine reads numbers, and a sign and a point. */
const LONGEST_NUMBER = 102;

const decimalText = pipe(string(), maxLength(LONGEST_NUMBER), regex(/^-?\d+(\.\d+)?$/));
const countText = pipe(string(), maxLength(LONGEST_NUMBER), regex(/^\d+(\.\d+)?$/));

const adoptedRow = strictObject({
  code: nullable(cellText),
  name: cellText,
  region: nullable(cellText),
  population: nullable(countText),
  populations: exactOptional(pipe(array(countText), minLength(1), maxLength(MOST_YEARS))),
  amount: decimalText,
  part: picklist(["member", "host", "matching-party"]),
  group: exactOptional(nullable(cellText)),
  figures: exactOptional(pipe(record(cellText, decimalText), maxEntries(MOST_FIGURES))),
});

/** An adopted version as a workbook keeps it. */
export const adoptedVersionSchema: GenericSchema<unknown, AdoptedVersion> = strictObject({
  date: pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/)),
  note: cellText,
  populationDate: nullable(populationDate),
  sha256: pipe(string(), regex(/^[0-9a-f]{64}$/)),
  table: strictObject({
    scheme: cellText,
    rule: exactOptional(
      strictObject({
        tree: custom<Term>((tree) => readRule(tree).ok),
        counts: picklist(MEASURES),
      })
    ),
    parameters: pipe(record(cellText, cellText), maxEntries(MOST_ROWS)),
    rounding: picklist(ROUNDING_RULES),
    unit: countText,
    ties: picklist(TIE_RULES),
    regions: picklist(REGION_RULES),
    total: decimalText,
    rows: pipe(array(adoptedRow), maxLength(MOST_ROWS)),
  }),
});
