import {
  array,
  boolean,
  check,
  exactOptional,
  finite,
  literal,
  maxLength,
  nullable,
  number,
  picklist,
  pipe,
  startsWith,
  strictObject,
  string,
  union,
  variant,
} from "valibot";
import { area, cellText, columnNumber, letters, rowNumber, sheetName } from "../../sheet/bounds";
import type { Journal } from "../../sheet/journal";
import { OWN_NAME_PREFIX } from "../../sheet/layout/ownNames";
import type { SheetSetup } from "../../sheet/sheetSetup";
import type { SchemaOf } from "../memory/slice";

/** As many cells as the largest sheet that is read gets, and room to spare. */
const MOST_CELLS = 200_000;
const MOST_AREAS = 10_000;
const LONGEST_FORMAT = 255;

const cellValue = union([cellText, pipe(number(), finite()), boolean()]);
const numberFormat = pipe(string(), maxLength(LONGEST_FORMAT));
const place = { row: rowNumber, column: columnNumber };
const formulaText = pipe(cellText, startsWith("="));
const areas = pipe(array(area), maxLength(MOST_AREAS));

const planned = strictObject({
  ...place,
  content: variant("kind", [
    strictObject({ kind: literal("value"), value: cellValue }),
    strictObject({ kind: literal("text"), text: cellText }),
    strictObject({ kind: literal("formula"), formula: formulaText }),
  ]),
  numberFormat: exactOptional(numberFormat),
  look: exactOptional(
    picklist([
      "title",
      "heading",
      "number-heading",
      "indented-heading",
      "indented",
      "note",
      "total",
    ])
  ),
});

const image = strictObject({ ...place, content: cellValue, isFormula: boolean(), numberFormat });

const names = pipe(
  array(strictObject({ name: pipe(sheetName, startsWith(OWN_NAME_PREFIX)), area })),
  maxLength(MOST_AREAS)
);

const setup: SchemaOf<SheetSetup> = strictObject({
  page: strictObject({
    orientation: picklist(["portrait", "landscape"]),
    area,
    titleRow: nullable(rowNumber),
    footer: cellText,
    date: exactOptional(cellText),
  }),
  ruled: areas,
  headings: exactOptional(
    pipe(array(strictObject({ area, lines: rowNumber })), maxLength(MOST_AREAS))
  ),
  widths: exactOptional(pipe(array(letters), maxLength(MOST_AREAS))),
  frozenRows: exactOptional(rowNumber),
  lists: pipe(
    array(
      strictObject({
        area,
        values: pipe(array(cellText), maxLength(MOST_AREAS)),
        refusal: cellText,
      })
    ),
    maxLength(MOST_AREAS)
  ),
  tones: pipe(
    array(strictObject({ area, text: cellText, tone: picklist(["good", "neutral", "bad"]) })),
    maxLength(MOST_AREAS)
  ),
});

/** A journal as the workbook keeps it: each cell once, on the sheet, in words and numbers that a cell can hold. */
export const journalSchema: SchemaOf<Journal> = pipe(
  strictObject({
    before: pipe(array(image), maxLength(MOST_CELLS)),
    written: pipe(array(union([planned, strictObject(place)])), maxLength(MOST_CELLS)),
    names: strictObject({ before: names, after: names }),
    frame: strictObject({
      fitted: areas,
      table: exactOptional(area),
      setup: exactOptional(setup),
    }),
  }),
  check(({ written }) => {
    const places = new Set(written.map(({ row, column }) => `${row} ${column}`));
    return places.size === written.length;
  })
);
