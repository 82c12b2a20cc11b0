import { Validator, type OutputUnit, type Schema } from "@cfworker/json-schema";
import {
  COMMON_PARAMETERS,
  err,
  FREED,
  INDEX_BY,
  ok,
  type Measure,
  type ParameterDefinition,
  type ParameterKind,
  type RegionRule,
  type Result,
  type RoundingRule,
  type TieRule,
} from "../../engine";
import { SCHEMES } from "../schemes";
import type { CustomScheme } from "./customScheme";
import { keyOf, ruleOfKey, type FileKey } from "./fileKeys";
import schema from "./scheme.schema.json";
import type { SchemeFileIssue } from "./schemeFileIssue";
import { isSecondVersion, readSecondVersion, writeSecondVersion } from "./schemeFile2";

export type { SchemeFileIssue };

/** The first version's JSON Schema the files follow; published with the source as `scheme.schema.json`. */
type SchemeFile = {
  readonly hpshareScheme: 1;
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly key: FileKey;
  readonly measure?: Measure;
  readonly parameters: Readonly<Record<string, string | null>>;
  readonly rounding?: RoundingRule;
  readonly unit?: string;
  readonly ties?: TieRule;
  readonly regions?: RegionRule;
};

/** The text of a file as a scheme, of either version; all that is wrong comes back at once. */
export function importScheme(text: string): Result<CustomScheme, readonly SchemeFileIssue[]> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return err([{ code: "scheme-file-not-json" }]);
    throw error;
  }
  if (isSecondVersion(content)) return readSecondVersion(content);
  const { valid, errors } = new Validator(schema as Schema, "2020-12", false).validate(content);
  if (!valid) return err(errors.flatMap((each) => issueOf(each, content)));
  const file = content as SchemeFile;
  return SCHEMES.some(({ id }) => id === file.id)
    ? err([{ code: "scheme-id-taken", id: file.id }])
    : ok(toScheme(file));
}

/** The scheme as the text of a file that {@link importScheme} reads back to the same scheme. */
export function exportScheme(custom: CustomScheme): string {
  const { scheme, help, rounding, unit, ties, regions } = custom;
  const key = keyOf(scheme);
  if (key === null) return writeSecondVersion(custom);
  const file: SchemeFile = {
    hpshareScheme: 1,
    id: scheme.id,
    title: scheme.title,
    ...(help === null ? {} : { help }),
    key,
    ...(scheme.measure === undefined ? {} : { measure: scheme.measure }),
    parameters: Object.fromEntries(
      scheme.parameters.map(({ name, default: value }) => [name, value ?? null])
    ),
    ...(rounding === null ? {} : { rounding }),
    ...(unit === null ? {} : { unit }),
    ...(ties === null ? {} : { ties }),
    ...(regions === null ? {} : { regions }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function toScheme(file: SchemeFile): CustomScheme {
  return {
    scheme: {
      id: file.id,
      title: file.title,
      form: "ready",
      rule: ruleOfKey(file.key),
      parameters: Object.entries(file.parameters).map(toDefinition),
      ...(file.measure === undefined ? {} : { measure: file.measure }),
    },
    help: file.help ?? null,
    rounding: file.rounding ?? null,
    unit: file.unit ?? null,
    ties: file.ties ?? null,
    regions: file.regions ?? null,
  };
}

function toDefinition([name, value]: readonly [string, string | null]): ParameterDefinition {
  const kind = kindOf(name);
  return value === null
    ? { name, kind, required: true }
    : { name, kind, default: value, required: false };
}

/** A parameter's kind follows from its name: files speak the catalogue's vocabulary. */
function kindOf(name: string): ParameterKind {
  if (name.startsWith("months.")) return "months";
  if (name === "equalShare") return "share";
  return (
    [...COMMON_PARAMETERS, FREED, INDEX_BY].find((common) => common.name === name)?.kind ?? "money"
  );
}

/** Errors of the validator that say something by themselves; the others only lead to those. */
function issueOf(
  { keyword, instanceLocation, error }: OutputUnit,
  content: unknown
): readonly SchemeFileIssue[] {
  const path = instanceLocation.split("/").slice(1).map(unescapePointer);
  switch (keyword) {
    case "required": {
      const name = /"(.*)"/.exec(error)?.[1] ?? "";
      return [invalid([...path, name], "missing", undefined)];
    }
    case "false":
      return [invalid(path, "unknown", valueAt(content, path))];
    case "type":
    case "const":
    case "enum":
    case "pattern":
    case "maxLength":
      return [invalid(path, "wrong-value", valueAt(content, path))];
    default:
      return [];
  }
}

function invalid(
  path: readonly string[],
  problem: "missing" | "unknown" | "wrong-value",
  value: unknown
): SchemeFileIssue {
  return {
    code: "scheme-file-invalid",
    path: path.join("."),
    problem,
    value: value === undefined ? null : JSON.stringify(value),
  };
}

function valueAt(content: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, name) => (at as Readonly<Record<string, unknown>>)[name],
    content
  );
}

/** A step of a JSON pointer in a URI fragment, RFC 6901. */
function unescapePointer(step: string): string {
  return decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
}
