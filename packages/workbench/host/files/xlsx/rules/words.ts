/** Comparisons of Office.js and of a file. */
export const operators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Where a scale, a bar or an icon begins: words of Office.js and of a file. */
export const limits: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
};

/** The file's word for a limit; undefined where Excel is to find it. */
export const limitWord = (type: unknown): string | undefined => limits[String(type)];

/** Rules that compare text: the file's rule, its comparison, and the formula for a first cell. */
export const textRules: Readonly<
  Record<string, readonly [string, string, (cell: string, text: string) => string]>
> = {
  Contains: [
    "containsText",
    "containsText",
    (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  ],
  NotContains: [
    "notContainsText",
    "notContains",
    (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  ],
  BeginsWith: ["beginsWith", "beginsWith", (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`],
  EndsWith: ["endsWith", "endsWith", (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`],
};

/** Ready rules: the file's rule with its attributes, and the formula for a first cell, if any. */
type Ready = {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly formula?: (cell: string) => string;
};
const average = (attributes: Readonly<Record<string, string>>): Ready => ({
  type: "aboveAverage",
  attributes,
});
export const readyRules: Readonly<Record<string, Ready>> = {
  Blanks: { type: "containsBlanks", formula: (cell) => `LEN(TRIM(${cell}))=0` },
  NonBlanks: { type: "notContainsBlanks", formula: (cell) => `LEN(TRIM(${cell}))>0` },
  Errors: { type: "containsErrors", formula: (cell) => `ISERROR(${cell})` },
  NonErrors: { type: "notContainsErrors", formula: (cell) => `NOT(ISERROR(${cell}))` },
  UniqueValues: { type: "uniqueValues" },
  DuplicateValues: { type: "duplicateValues" },
  AboveAverage: average({}),
  BelowAverage: average({ aboveAverage: "0" }),
  EqualOrAboveAverage: average({ equalAverage: "1" }),
  EqualOrBelowAverage: average({ aboveAverage: "0", equalAverage: "1" }),
  OneStdDevAboveAverage: average({ stdDev: "1" }),
  OneStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "1" }),
  TwoStdDevAboveAverage: average({ stdDev: "2" }),
  TwoStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "2" }),
  ThreeStdDevAboveAverage: average({ stdDev: "3" }),
  ThreeStdDevBelowAverage: average({ aboveAverage: "0", stdDev: "3" }),
};

/** What is counted from an end: rank or percent, from the top or the bottom. */
export const ends: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  TopItems: {},
  TopPercent: { percent: "1" },
  BottomItems: { bottom: "1" },
  BottomPercent: { percent: "1", bottom: "1" },
};

const counts: readonly (readonly [string, string])[] = [
  ["Three", "3"],
  ["Four", "4"],
  ["Five", "5"],
];
/** Newer than the format's own list: a file holds them in an extension only. */
const newerIcons = new Set(["3Stars", "3Triangles", "5Boxes"]);

/** `ThreeArrows` is `3Arrows` in a file; null for icons that its own list does not have. */
export function fileIcons(style: string): string | null {
  const count = counts.find(([word]) => style.startsWith(word));
  const icons = count ? count[1] + style.slice(count[0].length) : null;
  return icons && !newerIcons.has(icons) ? icons : null;
}

export function officeIcons(icons: string): string {
  const count = counts.find(([, digit]) => icons.startsWith(digit));
  return count ? count[0] + icons.slice(1) : icons;
}

/** The first word of Office.js for a word of the file. */
export const officeWord = (
  table: Readonly<Record<string, string>>,
  word: string | undefined
): string | undefined => Object.entries(table).find(([, each]) => each === word)?.[0];
