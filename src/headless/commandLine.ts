import { parseArgs } from "node:util";
import {
  err,
  ok,
  REGION_RULES,
  ROUNDING_RULES,
  TIE_RULES,
  type RegionRule,
  type Result,
  type RoundingRule,
  type TieRule,
} from "../engine";
import { LANGUAGES, type Language } from "../text";
import type { CostLineChoice } from "../session/agreement/costLineChoice";
import type { UnfinishedChoice } from "../session/unfinishedWrites";
import type { CouncilRequest } from "./council";
import { readLines } from "./lines";
import { ASKS, codesIn, PAPER_PARTS } from "./papers";
import type { UsageIssue } from "./usageIssue";
import { POPULATION_YEARS } from "./population";
import { readJson } from "./readJson";
import { isFileSystemError, systemCode } from "./systemError";
import { UNFINISHED_CHOICES } from "./unfinished";
import { optionalNumber, writtenAnswers, writtenNumbers } from "./writtenNumber";

/** What a headless run is asked to do. */
export type HeadlessRequest = {
  readonly file: string;
  readonly out: string | null;
  readonly json: boolean;
  readonly scheme: string | null;
  /** A file with a scheme of one's own, which is taken into the workbook and chosen. */
  readonly schemeFile: string | null;
  /** Several costs that are shared together on a sheet of their own. */
  readonly lines: readonly CostLineChoice[];
  readonly parameters: Readonly<Record<string, string>>;
  readonly rounding: RoundingRule | null;
  readonly unit: string | null;
  readonly ties: TieRule | null;
  readonly regions: RegionRule | null;
  readonly without: readonly string[];
  /** Take the bundled official population on 1 January of these years, the newest in use; null keeps the sheet’s. */
  readonly population: readonly number[] | null;
  /** Make the allocation of the next year, by the bundled population of this one, on a sheet of its own; null for none. */
  readonly nextYear: number | null;
  /** The factor on next year's amounts and rates. */
  readonly index: string | null;
  /** Share by the average of the last three years on the sheet. */
  readonly average: boolean;
  /** Another workbook whose adopted table this one is compared with. */
  readonly verifyAgainst: string | null;
  readonly sheet: string | null;
  /** The table is one of parties of any kind, with figures by their headings. */
  readonly parties: boolean;
  /** Audit the table in the file as it came, instead of allocating. */
  readonly check: boolean;
  /** What becomes of a write that broke off; null where the run stops at one. */
  readonly unfinished: UnfinishedChoice | null;
  /** Take over what the workbook has forgotten: a result of the add-in, or an adopted table. */
  readonly takeOver: boolean;
  /** Print the rule as a paragraph for the case paper, this member's amount worked out (empty: the one in the middle); null for no text. */
  readonly ruleText: string | null;
  readonly language: Language;
  readonly council: CouncilRequest;
};

/** The language that is asked for, also where the rest of the command line cannot be read. */
export function languageAsked(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  const joined = args.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  const said = at < 0 ? joined : args[at + 1];
  return LANGUAGES.find((language) => language === said) ?? "nb";
}

/** Whether somebody asks what can be said. */
export const asksForHelp = (args: readonly string[]): boolean =>
  args.includes("--help") || args.includes("-h");

const OPTIONS = {
  out: { type: "string" },
  json: { type: "boolean" },
  scheme: { type: "string" },
  "scheme-file": { type: "string" },
  line: { type: "string", multiple: true },
  lines: { type: "string" },
  set: { type: "string", multiple: true },
  params: { type: "string" },
  rounding: { type: "string" },
  unit: { type: "string" },
  ties: { type: "string" },
  regions: { type: "string" },
  without: { type: "string" },
  population: { type: "string" },
  "next-year": { type: "string" },
  index: { type: "string" },
  average: { type: "boolean" },
  sheet: { type: "string" },
  check: { type: "boolean" },
  parties: { type: "boolean" },
  unfinished: { type: "string" },
  "take-over": { type: "boolean" },
  "rule-text": { type: "string" },
  lang: { type: "string" },
  verify: { type: "string" },
  paper: { type: "string", multiple: true },
  with: { type: "string", multiple: true },
  lock: { type: "string" },
  csv: { type: "string" },
  consequence: { type: "string" },
  paid: { type: "string" },
  "verify-against": { type: "string" },
} as const;

/** Reads the words after `npm run -s headless --`. */
export function readCommandLine(args: readonly string[]): Result<HeadlessRequest, UsageIssue> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [file, ...others] = positionals;
  if (file === undefined) return err({ code: "no-file" });
  if (others.length > 0) return err({ code: "several-files", files: positionals });

  const rounding = oneOf("--rounding", values.rounding, ROUNDING_RULES);
  if (!rounding.ok) return rounding;
  const ties = oneOf("--ties", values.ties, TIE_RULES);
  if (!ties.ok) return ties;
  const regions = oneOf("--regions", values.regions, REGION_RULES);
  if (!regions.ok) return regions;
  const population = readYears(values.population);
  if (!population.ok) return population;
  const nextYear = oneOf("--next-year", values["next-year"], POPULATION_YEARS);
  if (!nextYear.ok) return nextYear;
  // An index makes next year's numbers, and no others.
  if (values.index !== undefined && nextYear.value === null)
    return err({ code: "needs-option", option: "--index", needed: "--next-year" });
  const language = oneOf("--lang", values.lang, LANGUAGES);
  if (!language.ok) return language;
  const unfinished = oneOf("--unfinished", values.unfinished, UNFINISHED_CHOICES);
  if (!unfinished.ok) return unfinished;
  const parameters = readParameters(values.params, values.set ?? []);
  if (!parameters.ok) return parameters;
  const spoken = language.value ?? "nb";
  const lines = readLines(values.lines, values.line ?? [], spoken);
  if (!lines.ok) return lines;
  const council = readCouncil(values, spoken);
  if (!council.ok) return council;

  return ok({
    file,
    out: values.out ?? null,
    json: values.json ?? false,
    scheme: values.scheme ?? null,
    schemeFile: values["scheme-file"] ?? null,
    lines: lines.value,
    parameters: writtenNumbers(parameters.value, spoken),
    rounding: rounding.value,
    unit: optionalNumber(values.unit, "money", spoken),
    ties: ties.value,
    regions: regions.value,
    without: codesIn(values.without),
    verifyAgainst: values["verify-against"] ?? null,
    average: values.average ?? false,
    population: population.value,
    nextYear: nextYear.value === null ? null : Number(nextYear.value),
    index: optionalNumber(values.index, "factor", spoken),
    sheet: values.sheet ?? null,
    check: values.check ?? false,
    parties: values.parties ?? false,
    unfinished: unfinished.value,
    takeOver: values["take-over"] ?? false,
    ruleText: values["rule-text"] ?? null,
    language: spoken,
    council: council.value,
  });
}

function readCouncil(
  values: {
    readonly verify?: string;
    readonly paper?: string[];
    readonly with?: string[];
    readonly lock?: string;
    readonly csv?: string;
    readonly consequence?: string;
    readonly paid?: string;
  },
  language: Language
): Result<CouncilRequest, UsageIssue> {
  const papers: string[] = [];
  for (const wanted of values.paper ?? []) {
    const kind = oneOf("--paper", wanted, PAPER_PARTS);
    if (!kind.ok) return kind;
    if (kind.value !== null) papers.push(kind.value);
  }
  const details = readParameters(undefined, values.with ?? []);
  if (!details.ok) return details;
  for (const name of Object.keys(details.value)) {
    const known = oneOf(
      "--with",
      name,
      ASKS.map((ask) => ask.name)
    );
    if (!known.ok) return known;
  }
  for (const ask of ASKS) {
    if (ask.kind !== "choice") continue;
    const chosen = oneOf(`--with ${ask.name}`, details.value[ask.name], ask.options);
    if (!chosen.ok) return chosen;
  }
  const { verify = null, lock = null, csv = null, paid = null } = values;
  const leavers = values.consequence === undefined ? null : codesIn(values.consequence);
  if (leavers !== null && !papers.includes("consequence")) papers.push("consequence");
  const request = { verify, papers, with: writtenAnswers(details.value, language), lock, csv };
  return ok({ ...request, leavers: leavers ?? [], paid });
}

/** Years with commas between them, each of which is bundled. */
function readYears(text: string | undefined): Result<readonly number[] | null, UsageIssue> {
  if (text === undefined) return ok(null);
  const years: number[] = [];
  for (const wanted of text.split(",")) {
    const year = oneOf("--population", wanted.trim(), POPULATION_YEARS);
    if (!year.ok) return year;
    years.push(Number(year.value));
  }
  return ok(years);
}

function parse(args: readonly string[]) {
  try {
    return ok(
      parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true })
    );
  } catch (error) {
    if (systemCode(error).startsWith("ERR_PARSE_ARGS")) {
      const message = (error as Error).message;
      return err({ code: "unknown-option", message } as const);
    }
    throw error;
  }
}

function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  values: readonly T[]
): Result<T | null, UsageIssue> {
  if (value === undefined) return ok(null);
  const found = values.find((candidate) => candidate === value);
  return found === undefined ? err({ code: "not-one-of", option, value, values }) : ok(found);
}

/** The file's parameters, then those set one by one, which win. */
function readParameters(
  file: string | undefined,
  settings: readonly string[]
): Result<Record<string, string>, UsageIssue> {
  const parameters: Record<string, string> = {};
  if (file !== undefined) {
    const read = readParameterFile(file);
    if (!read) return err({ code: "params-unreadable", file });
    Object.assign(parameters, read);
  }
  for (const setting of settings) {
    const [, key, value] = /^([^=]+)=(.*)$/s.exec(setting) ?? [];
    if (key === undefined || value === undefined)
      return err({ code: "not-key-value", value: setting });
    parameters[key.trim()] = value.trim();
  }
  return ok(parameters);
}

function readParameterFile(file: string): Record<string, string> | null {
  let data: unknown;
  try {
    data = readJson(file);
  } catch (error) {
    if (error instanceof SyntaxError || isFileSystemError(error)) return null;
    throw error;
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
  const entries = Object.entries(data);
  return entries.every(([, value]) => typeof value === "string" || typeof value === "number")
    ? Object.fromEntries(entries.map(([key, value]) => [key, String(value)]))
    : null;
}
