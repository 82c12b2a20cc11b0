import { findScheme, type CustomScheme } from "../catalogue";
import {
  MEASURES,
  REGION_RULES,
  ROUNDING_RULES,
  TIE_RULES,
  type AllocationKey,
  type ParameterDefinition,
  type ParameterKind,
  type Scheme,
} from "../engine";
import type { Choice } from "./state";

/** The scheme that is chosen: of the catalogue, or the user's own as it was when it was chosen. */
export function schemeOf({ schemeId, own }: Pick<Choice, "schemeId" | "own">): Scheme | undefined {
  return own?.scheme ?? findScheme(schemeId);
}

/** What choosing a scheme of one's own changes: its rules are taken over where it has some. */
export function choiceOfOwn(own: CustomScheme): Partial<Choice> {
  const { scheme, rounding, unit, ties, regions } = own;
  return {
    schemeId: scheme.id,
    own,
    parameters: {},
    ...(rounding === null ? {} : { rounding }),
    ...(unit === null ? {} : { unit }),
    ...(ties === null ? {} : { ties }),
    ...(regions === null ? {} : { regions }),
  };
}

/** The part of what a workbook remembers that is about schemes. */
type Schemes = { readonly schemes: readonly CustomScheme[] };

/** The memory with a scheme added, in the place of one with the same id. */
export function withScheme<T extends Schemes>(memory: T, own: CustomScheme): T {
  const { schemes } = withoutScheme(memory, own.scheme.id);
  return { ...memory, schemes: [...schemes, own] };
}

/** The memory without a scheme. Sheets on which it is chosen keep it as it was. */
export function withoutScheme<T extends Schemes>(memory: T, id: string): T {
  return { ...memory, schemes: memory.schemes.filter(({ scheme }) => scheme.id !== id) };
}

/** Reads schemes that a workbook remembers; what is damaged counts as none. */
export function parseOwnSchemes(data: unknown): readonly CustomScheme[] {
  return Array.isArray(data) ? data.filter(isCustomScheme) : [];
}

type Fields = Readonly<Record<string, unknown>>;

const KEYS: readonly AllocationKey[] = [
  "population",
  "equal-and-population",
  "base-and-rate",
  "none",
];
const KINDS: readonly ParameterKind[] = ["money", "share", "factor", "months", "code", "text"];

const isFields = (data: unknown): data is Fields => typeof data === "object" && data !== null;
const isOneOf = (values: readonly string[], data: unknown): boolean =>
  values.some((value) => value === data);
const isTextOr = (otherwise: null | undefined, data: unknown): boolean =>
  data === otherwise || typeof data === "string";

export function isCustomScheme(data: unknown): data is CustomScheme {
  if (!isFields(data) || !isFields(data["scheme"])) return false;
  const { scheme, help, rounding, unit, ties, regions } = data;
  return (
    typeof scheme["id"] === "string" &&
    typeof scheme["title"] === "string" &&
    isOneOf(KEYS, scheme["key"]) &&
    (scheme["measure"] === undefined || isOneOf(MEASURES, scheme["measure"])) &&
    Array.isArray(scheme["parameters"]) &&
    scheme["parameters"].every(isDefinition) &&
    isTextOr(null, help) &&
    isTextOr(null, unit) &&
    (rounding === null || isOneOf(ROUNDING_RULES, rounding)) &&
    (ties === null || isOneOf(TIE_RULES, ties)) &&
    (regions === null || isOneOf(REGION_RULES, regions))
  );
}

function isDefinition(data: unknown): data is ParameterDefinition {
  return (
    isFields(data) &&
    typeof data["name"] === "string" &&
    isOneOf(KINDS, data["kind"]) &&
    isTextOr(undefined, data["default"]) &&
    typeof data["required"] === "boolean"
  );
}
