import {
  err,
  ok,
  parametersIn,
  REGION_RULES,
  ROUNDING_RULES,
  TIE_RULES,
  type ParameterDefinition,
  type RegionRule,
  type Result,
  type RoundingRule,
  type RuleIssue,
  type Term,
  type TieRule,
} from "../../engine";
import { readRule } from "../rule/readRule";
import { isNumber, isObject, RuleProblems, type Read } from "../rule/ruleProblems";
import { SCHEMES } from "../schemes";
import type { CustomScheme } from "./customScheme";
import type { SchemeFileIssue } from "./schemeFileIssue";

/** The second version of a scheme file: a rule in the grammar's own form (scheme-2.schema.json). */
type SchemeFile2 = {
  readonly hpshareScheme: 2;
  readonly id: string;
  readonly title: string;
  readonly rule: Term;
  readonly parameters?: Readonly<Record<string, FileParameter>>;
  readonly help?: string;
  readonly rounding?: RoundingRule;
  readonly unit?: string | number;
  readonly ties?: TieRule;
  readonly regions?: RegionRule;
};

type FileParameter = {
  /** Null or absent where a value must be given. */
  readonly default?: string | number | null;
  readonly step?: string | number;
  readonly label?: string;
};

const LONGEST_TITLE = 120;
const LONGEST_HELP = 1000;
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const DECIMAL = /^\d+(\.\d+)?$/;

export const isSecondVersion = (content: unknown): boolean =>
  isObject(content) && content["hpshareScheme"] === 2;

/** Reads a file's content; all that is wrong comes back at once, each with its path. */
export function readSecondVersion(
  content: unknown
): Result<CustomScheme, readonly SchemeFileIssue[]> {
  const problems = new RuleProblems();
  const issues: RuleIssue[] = [];
  const rule: Read = (value) => {
    const read = readRule(value);
    if (!read.ok) issues.push(...read.error);
  };
  const fields = problems.fields(content, "file", {
    hpshareScheme: () => undefined,
    id: matching(problems, ID),
    title: shortText(problems, LONGEST_TITLE),
    rule,
    parameters: parametersReader(problems),
    help: shortText(problems, LONGEST_HELP),
    rounding: problems.word(ROUNDING_RULES),
    unit: step(problems),
    ties: problems.word(TIE_RULES),
    regions: problems.word(REGION_RULES),
  });
  for (const name of ["id", "title", "rule"]) {
    if (fields && !(name in fields)) problems.add("rule-missing", `file.${name}`);
  }
  const wrong = [...problems.issues.map(fileIssue), ...issues];
  return wrong.length > 0 ? err(wrong) : ok(toScheme(content as SchemeFile2));
}

/** The scheme as the text of a file that reads back to the same scheme. */
export function writeSecondVersion(custom: CustomScheme): string {
  const { scheme, help, rounding, unit, ties, regions } = custom;
  const parameters = scheme.parameters.map(({ name, default: value, step: to, label }) => [
    name,
    {
      default: value ?? null,
      ...(to === undefined ? {} : { step: to }),
      ...(label === undefined ? {} : { label }),
    },
  ]);
  const file: SchemeFile2 = {
    hpshareScheme: 2,
    id: scheme.id,
    title: scheme.title,
    rule: scheme.rule!,
    ...(parameters.length === 0
      ? {}
      : { parameters: Object.fromEntries(parameters) as Record<string, FileParameter> }),
    ...(help === null ? {} : { help }),
    ...(rounding === null ? {} : { rounding }),
    ...(unit === null ? {} : { unit }),
    ...(ties === null ? {} : { ties }),
    ...(regions === null ? {} : { regions }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** An id of the catalogue is kept apart from it. */
const ownId = (id: string): string =>
  SCHEMES.some((scheme) => scheme.id === id) ? `my-${id}` : id;

function toScheme(file: SchemeFile2): CustomScheme {
  return {
    scheme: {
      id: ownId(file.id),
      title: file.title.trim(),
      form: "written",
      rule: file.rule,
      parameters: definitionsOf(file),
    },
    help: file.help ?? null,
    rounding: file.rounding ?? null,
    unit: file.unit === undefined ? null : String(file.unit).trim(),
    ties: file.ties ?? null,
    regions: file.regions ?? null,
  };
}

/** The parameters in the file's order, then those the rule only names. */
function definitionsOf({ rule, parameters = {} }: SchemeFile2): readonly ParameterDefinition[] {
  const used = parametersIn(rule);
  return [...new Set([...Object.keys(parameters), ...used])].map((name): ParameterDefinition => {
    const { default: preset, step: to, label } = parameters[name] ?? {};
    const hasDefault = preset !== undefined && preset !== null;
    return {
      name,
      kind: "number",
      ...(hasDefault ? { default: String(preset).trim() } : {}),
      required: !hasDefault && used.includes(name),
      ...(to === undefined ? {} : { step: String(to).trim() }),
      ...(label === undefined ? {} : { label }),
    };
  });
}

function parametersReader(problems: RuleProblems): Read {
  const preset: Read = (value, path) => {
    if (value !== null && !isNumber(value)) problems.wrong(value, path);
  };
  const parameter = { default: preset, step: step(problems), label: problems.text };
  return (value, path) => {
    if (!isObject(value)) problems.wrong(value, path);
    else {
      for (const [name, each] of Object.entries(value)) {
        problems.fields(each, `${path}.${name}`, parameter);
      }
    }
  };
}

/** A decimal number above zero. */
function step(problems: RuleProblems): Read {
  return (value, path) => {
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text !== "string" || !DECIMAL.test(text.trim())) problems.wrong(value, path);
    else problems.aboveZero(value, path);
  };
}

function shortText(problems: RuleProblems, most: number): Read {
  return (value, path) => {
    problems.text(value, path);
    if (typeof value === "string" && value.length > most) problems.wrong(value, path);
  };
}

function matching(problems: RuleProblems, pattern: RegExp): Read {
  return (value, path) => {
    if (typeof value !== "string" || !pattern.test(value)) problems.wrong(value, path);
  };
}

const PROBLEMS = {
  "rule-missing": "missing",
  "rule-unknown": "unknown",
  "rule-wrong-value": "wrong-value",
} as const;

function fileIssue({ code, path, value }: RuleIssue): SchemeFileIssue {
  const problem = PROBLEMS[code as keyof typeof PROBLEMS];
  return { code: "scheme-file-invalid", path: path.replace(/^file\.?/, ""), problem, value };
}
