import {
  REGION_RULES,
  ROUNDING_RULES,
  TIE_RULES,
  type RegionRule,
  type RoundingRule,
  type TieRule,
} from "../engine";
import type { CustomScheme } from "../catalogue";
import type { AdoptedVersion } from "../council/adoptedVersion";
import { parseAdoptedVersions } from "../council/parseAdoptedVersions";
import type { WrittenShape } from "../sheet/layout";
import type { AnchoredCorrections } from "./anchoredCorrections";
import { parseCostLines, type CostLineChoice } from "./costLineChoice";
import { isCustomScheme, parseOwnSchemes } from "./ownSchemes";
import { parsePapers, type Paper } from "./papers";
import type { UnfinishedWrite } from "./unfinished";
import type { Choice } from "./state";

/** A member's population in the result that was written. */
export type BasisRow = {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** Of an average: rounded to two decimals. */
  readonly population: string;
  /** The figures that were averaged, the oldest first; absent where none were. */
  readonly populations?: readonly string[];
};

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

export type SheetMemory = {
  /** Null until Excel has given a new sheet its id; then the name identifies it. */
  readonly sheetId: string | null;
  readonly sheetName: string;
  readonly choice: Choice;
  readonly corrections: AnchoredCorrections;
  readonly written: WrittenMemory | null;
  /** The costs that were last shared together on the sheet. */
  readonly costLines: readonly CostLineChoice[];
};

/** What the add-in remembers in a workbook: small, versioned, without personal data. */
export type Memory = {
  readonly version: 1;
  readonly autoRefresh: boolean;
  readonly sheets: readonly SheetMemory[];
  /** Writes that are under way or broke off; at most one for each sheet. */
  readonly unfinished: readonly UnfinishedWrite[];
  /** What was locked as adopted, oldest first; never changed or taken away. */
  readonly adopted: readonly AdoptedVersion[];
  /** The user's own schemes, in the order they were saved. */
  readonly schemes: readonly CustomScheme[];
  /** The council's papers, and what each was made from. */
  readonly papers: readonly Paper[];
};

export const EMPTY_MEMORY: Memory = {
  version: 1,
  autoRefresh: false,
  sheets: [],
  unfinished: [],
  adopted: [],
  schemes: [],
  papers: [],
};

export const DEFAULT_CHOICE: Choice = {
  schemeId: "hp-2025",
  own: null,
  parameters: {},
  rounding: "largest-remainder",
  unit: "1",
  ties: "order",
  regions: "sum",
  without: [],
};

export function serialiseMemory(memory: Memory): string {
  return JSON.stringify(memory);
}

/** Reads what was stored; what is not ours, damaged or of a later version counts as nothing remembered. */
export function parseMemory(text: string | null): Memory {
  if (text === null) return EMPTY_MEMORY;
  const data = parseJson(text);
  if (!isRecord(data) || data["version"] !== 1 || !Array.isArray(data["sheets"])) {
    return EMPTY_MEMORY;
  }
  return {
    version: 1,
    autoRefresh: data["autoRefresh"] === true,
    sheets: data["sheets"].flatMap(toSheetMemory),
    unfinished: Array.isArray(data["unfinished"]) ? data["unfinished"] : [],
    adopted: parseAdoptedVersions(data["adopted"]),
    schemes: parseOwnSchemes(data["schemes"]),
    papers: parsePapers(data["papers"]),
  };
}

export function memoryOf(
  { sheets }: Memory,
  sheetId: string,
  sheetName: string
): SheetMemory | undefined {
  return (
    sheets.find((sheet) => sheet.sheetId === sheetId) ??
    sheets.find((sheet) => sheet.sheetId === null && sheet.sheetName === sheetName)
  );
}

/** Marks of everything that we have written in the workbook; a copied sheet brings our cells along. */
export function ourMarks({ sheets }: Memory): ReadonlySet<string> {
  return new Set(sheets.flatMap(({ written }) => written?.marks ?? []));
}

/** The memory with one sheet's part replaced. */
export function withSheet(memory: Memory, sheet: SheetMemory): Memory {
  const others = memory.sheets.filter(
    ({ sheetId, sheetName }) =>
      !(sheetId === sheet.sheetId || (sheetId === null && sheetName === sheet.sheetName))
  );
  return { ...memory, sheets: [...others, sheet] };
}

type Fields = Readonly<Record<string, unknown>>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function toSheetMemory(data: unknown): SheetMemory[] {
  if (!isRecord(data) || typeof data["sheetName"] !== "string") return [];
  return [
    {
      sheetId: typeof data["sheetId"] === "string" ? data["sheetId"] : null,
      sheetName: data["sheetName"],
      choice: toChoice(data["choice"]),
      corrections: isRecord(data["corrections"]) ? data["corrections"] : {},
      written: toWritten(data["written"]),
      costLines: parseCostLines(data["costLines"]),
    },
  ];
}

const BASIS_FIELDS = ["code", "name", "region", "population"] as const;

function toWritten(data: unknown): WrittenMemory | null {
  if (!isRecord(data) || !Array.isArray(data["basis"])) return null;
  const basis = data["basis"].filter(
    (row): row is BasisRow =>
      isRecord(row) &&
      BASIS_FIELDS.every((key) => typeof row[key] === "string") &&
      (row["populations"] === undefined || isListOfText(row["populations"]))
  );
  const { populationDate, shapes } = data;
  return {
    basis,
    choice: toChoice(data["choice"]),
    marks: stringsIn(data["marks"]),
    shapes: Array.isArray(shapes) ? shapes.filter(isShape) : [],
    populationDate: typeof populationDate === "string" ? populationDate : null,
  };
}

function toChoice(data: unknown): Choice {
  const fields = isRecord(data) ? data : {};
  const oneOf = <T extends string>(name: keyof Choice, values: readonly T[], otherwise: T): T =>
    values.find((value) => value === fields[name]) ?? otherwise;
  const { schemeId, own, parameters, unit, without } = fields;
  return {
    schemeId: typeof schemeId === "string" ? schemeId : DEFAULT_CHOICE.schemeId,
    own: isCustomScheme(own) && own.scheme.id === schemeId ? own : null,
    parameters: isRecord(parameters) ? stringsOf(parameters) : {},
    rounding: oneOf<RoundingRule>("rounding", ROUNDING_RULES, DEFAULT_CHOICE.rounding),
    unit: typeof unit === "string" ? unit : DEFAULT_CHOICE.unit,
    ties: oneOf<TieRule>("ties", TIE_RULES, DEFAULT_CHOICE.ties),
    regions: oneOf<RegionRule>("regions", REGION_RULES, DEFAULT_CHOICE.regions),
    without: stringsIn(without),
  };
}

const isListOfText = (data: unknown): boolean =>
  Array.isArray(data) && data.length > 0 && data.every((item) => typeof item === "string");

function isShape(data: unknown): data is WrittenShape {
  if (!isRecord(data) || !isRecord(data["area"]) || !Array.isArray(data["cells"])) return false;
  const { area, name } = data;
  if (typeof name !== "string") return false;
  return (["row", "column", "rows", "columns"] as const).every(
    (side) => typeof (area as Record<string, unknown>)[side] === "number"
  );
}

function stringsIn(data: unknown): readonly string[] {
  return Array.isArray(data) ? data.filter((item): item is string => typeof item === "string") : [];
}

function stringsOf(fields: Fields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string"
    )
  );
}
