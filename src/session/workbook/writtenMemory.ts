import {
  array,
  check,
  exactOptional,
  maxEntries,
  maxLength,
  minLength,
  nullable,
  optional,
  pipe,
  record,
  regex,
  startsWith,
  strictObject,
  string,
} from "valibot";
import { area, cellText, populationDate, populationText, sheetName } from "../../sheet/bounds";
import { OWN_NAME_PREFIX } from "../../sheet/layout/ownNames";
import type { WrittenShape } from "../../sheet/layout";
import { MOST_ROWS } from "../../sheet/read/table";
import { DEFAULT_CHOICE } from "../agreement/choice";
import { choiceSchema } from "../agreement/choiceSlice";
import { valueSlice, type SchemaOf } from "../memory/slice";
import type { Choice } from "../agreement/choice";

/** A member's population in the result that was written. */
export type BasisRow = {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly group?: string;
  /** The figures by heading that the scheme asks for; absent where that is the population alone. */
  readonly figures?: Readonly<Record<string, string>>;
  /** Of an average: rounded to two decimals. */
  readonly population: string;
  /** The figures that were averaged, the oldest first; absent where none were. */
  readonly populations?: readonly string[];
};

/** What is remembered of a result that was written. */
export type WrittenMemory = {
  readonly basis: readonly BasisRow[];
  readonly choice: Choice;
  /** Marks of what was written, by which our own cells are known again. */
  readonly marks: readonly string[];
  /** What stands in the cells of our places; none where that is not known. */
  readonly shapes: readonly WrittenShape[];
  /** The date of the population, as `2024-01-01` or `2024`; null where the sheet did not say. */
  readonly populationDate: string | null;
};

/** Each is compared with the sheet, row by row. */
export const MOST_SHAPES = 64;
const MOST_CELLS = 200_000;
const MOST_MARKS = 500_000;
const MOST_YEARS = 10;
const MOST_FIGURES = 200;

const figureText = pipe(string(), maxLength(400), regex(/^-?\d+(\.\d+)?$/));

/** The mark of a cell, with `=` before that of a formula's shape, or nothing for a gap. */
const shapeMark = pipe(string(), maxLength(16), regex(/^([0-9a-z]{1,7}|=[0-9a-z]{0,7})?$/));

const basisRow: SchemaOf<BasisRow> = strictObject({
  code: cellText,
  name: cellText,
  region: cellText,
  group: exactOptional(cellText),
  figures: exactOptional(pipe(record(cellText, figureText), maxEntries(MOST_FIGURES))),
  population: populationText,
  populations: exactOptional(pipe(array(populationText), minLength(1), maxLength(MOST_YEARS))),
});

const shape: SchemaOf<WrittenShape> = pipe(
  strictObject({
    name: pipe(sheetName, startsWith(OWN_NAME_PREFIX)),
    area,
    cells: pipe(array(shapeMark), maxLength(MOST_CELLS)),
  }),
  check(({ area: { rows, columns }, cells }) => cells.length === rows * columns)
);

const writtenSchema: SchemaOf<WrittenMemory> = strictObject({
  basis: pipe(array(basisRow), maxLength(MOST_ROWS)),
  choice: optional(choiceSchema, DEFAULT_CHOICE),
  marks: optional(
    pipe(array(pipe(string(), maxLength(16), regex(/^[0-9a-z]{1,7}$/))), maxLength(MOST_MARKS)),
    []
  ),
  shapes: optional(pipe(array(shape), maxLength(MOST_SHAPES)), []),
  populationDate: optional(nullable(populationDate), null),
});

export const writtenSlice = valueSlice({ schema: nullable(writtenSchema), empty: null });
