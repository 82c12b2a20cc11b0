import { findScheme, type CustomScheme } from "../catalogue";
import {
  allocate,
  askedBy,
  REGION_RULES,
  parametersOf,
  ROUNDING_RULES,
  TIE_RULES,
  type Allocation,
  type AllocationRequest,
  type Asked,
  type ParameterKind,
  type Scheme,
} from "../engine";
import { fitsCell, toCell } from "../sheet/cellNumber";
import { LONGEST_CELL } from "../sheet/bounds";
import { readCode } from "../sheet/read/municipalityText";
import { explanationSentences } from "../text/explanationSentences";
import { findKeptScheme } from "./keptSchemes";
import { idOf, membersIn } from "./schemeMembers";
import {
  inShape,
  isBlank,
  isBlankOrZero,
  numberIn,
  numberText,
  shapeOf,
  textIn,
  type Cells,
} from "./cellArgument";
import { invalidValue, notAvailable } from "./cellError";
import { words } from "./words";

/** Amounts by a scheme, in the shape of the codes; blank rows and a heading stay blank. */
export function schemeAmounts(
  codes: Cells,
  figures: Cells,
  scheme: unknown,
  parameters: Cells | null
): (number | string)[][] {
  const allocation = allocationOf(codes, figures, scheme, parameters);
  const byCode = new Map(allocation.rows.map(({ code, amount }) => [code, amount]));
  const tooLong = allocation.rows.find(({ amount }) => !fitsCell(amount));
  if (tooLong) throw invalidValue(words().amountTooLong(tooLong.amount.toFixed()));
  return inShape(
    shapeOf(codes),
    codes.flat().map((code) => {
      const amount = byCode.get(idOf(code));
      return amount === undefined ? "" : toCell(amount);
    })
  );
}

/** Why a party has the amount it has, in words. */
export function schemeExplanation(
  code: unknown,
  codes: Cells,
  figures: Cells,
  scheme: unknown,
  parameters: Cells | null
): string {
  const allocation = allocationOf(codes, figures, scheme, parameters);
  const wanted = idOf(code);
  const index = allocation.rows.findIndex((row) => row.code !== null && row.code === wanted);
  if (index < 0) throw notAvailable(words().notAmongCodes(textIn(code)));
  const said = explanationSentences(allocation, index, words().language).join(" ");
  // Excel shows an error in the place of a longer text.
  return said.length <= LONGEST_CELL ? said : `${said.slice(0, LONGEST_CELL - 1)}…`;
}

function allocationOf(
  codes: Cells,
  figures: Cells,
  schemeId: unknown,
  parameters: Cells | null
): Allocation {
  const id = textIn(schemeId).toLowerCase();
  const ready = findScheme(id);
  const own = ready ? undefined : findKeptScheme(id);
  const scheme = ready ?? own?.scheme;
  if (!scheme) {
    throw invalidValue(
      words().describe({ area: "allocation", code: "unknown-scheme", scheme: textIn(schemeId) })
    );
  }
  const allocated = allocate({
    scheme,
    members: membersIn(codes, figures, scheme.rule ? askedBy(scheme.rule) : NOTHING),
    ...rulesOf(own),
    ...optionsIn(parameters, scheme),
  });
  if (!allocated.ok) throw invalidValue(allocated.error.map(words().describe).join(" "));
  return allocated.value;
}

const NOTHING: Asked = { headings: new Set(), groups: false };

/** What a scheme of one's own says of rounding, where it does. */
function rulesOf(own: CustomScheme | undefined): Partial<Options> {
  if (!own) return {};
  const { rounding, unit, ties, regions } = own;
  return {
    ...(rounding === null ? {} : { rounding }),
    ...(unit === null ? {} : { unit }),
    ...(ties === null ? {} : { ties }),
    ...(regions === null ? {} : { regions }),
  };
}

type Options = Pick<AllocationRequest, "parameters" | "rounding" | "unit" | "ties" | "regions">;

/**
 * Two columns, key and value, in any case: the scheme's parameters, and the options `rounding`,
 * `unit`, `ties`, `regions`.
 */
function optionsIn(parameters: Cells | null, scheme: Scheme): Options {
  const entries = (parameters ?? []).flatMap((row) =>
    isBlankOrZero(row[0]) || isBlank(row[1]) ? [] : [parameterIn(row[0], row[1], scheme)]
  );
  const { rounding, unit, ties, regions, ...others } = Object.fromEntries(entries);
  return {
    parameters: others,
    ...(rounding === undefined ? {} : { rounding: oneOf("rounding", rounding, ROUNDING_RULES) }),
    ...(unit === undefined ? {} : { unit }),
    ...(ties === undefined ? {} : { ties: oneOf("ties", ties, TIE_RULES) }),
    ...(regions === undefined ? {} : { regions: oneOf("regions", regions, REGION_RULES) }),
  };
}

const MEMBER_MONTHS = /^months\.(\d{3,4})$/;
const OPTIONS = ["rounding", "unit", "ties", "regions"];

/** A parameter by the name the scheme has for it, with its value in the canonical form of its kind. */
function parameterIn(key: unknown, value: unknown, scheme: Scheme): readonly [string, string] {
  const written = textIn(key);
  const definitions = parametersOf(scheme);
  const wanted = written.toLowerCase();
  const [, member] = MEMBER_MONTHS.exec(wanted) ?? [];
  if (member !== undefined) return [`months.${padded(member)}`, numberText(value)];
  const definition = definitions.find(({ name }) => name.toLowerCase() === wanted);
  if (definition) return [definition.name, valueOf(value, definition.kind)];
  const option = OPTIONS.find((each) => each === wanted);
  return [option ?? written, option === "unit" ? numberText(value) : textIn(value)];
}

const padded = (code: string): string => code.padStart(4, "0");

function valueOf(value: unknown, kind: ParameterKind): string {
  const text = textIn(value);
  switch (kind) {
    case "text":
      return text;
    case "code":
      return readCode(text) ?? text;
    case "share":
      return shareText(text);
    case "money":
    case "factor":
    case "months":
      return numberText(text);
    case "number":
      return text.includes("/") ? text : numberText(text);
  }
}

/** `20 %` is 0.2, as a share is given. */
function shareText(text: string): string {
  const [, percent] = /^(.*\S)\s*%$/.exec(text) ?? [];
  const number = percent === undefined ? null : numberIn(percent);
  return number === null ? numberText(text) : number.times("0.01").toFixed();
}

function oneOf<T extends string>(option: string, value: string, values: readonly T[]): T {
  const found = values.find((candidate) => candidate === value.toLowerCase());
  if (found === undefined) throw invalidValue(words().notOneOf(option, value, values));
  return found;
}
