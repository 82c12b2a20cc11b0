import type { Allocation } from "../allocation";
import { Decimal } from "../exact/decimal";
import { afterIndex } from "../parameters/afterIndex";
import { monthsParameter } from "../parameters/common";
import { parametersOf } from "../parameters/definitions";
import {
  BASE_AND_RATE,
  BY_POPULATION,
  EQUAL_AND_POPULATION,
  isSameRule,
} from "../ready/readyRules";
import type { RoundingRule } from "../rules";
import type { ParameterValues, Scheme } from "../scheme";
import type { Term } from "../terms/term";
import { limitsFreedIn, type LimitsFreed } from "./limitsFreed";

/** How a rule makes the amounts, as far as few words can say it. */
export type KeyInWords =
  | "population"
  | "equal-and-population"
  | "base-and-rate"
  | "rate"
  /** Several terms, or figures of other kinds. */
  | "terms";

/** What an index made of a parameter. */
export type MadeNumber = {
  readonly parameter: string;
  readonly label: string | null;
  readonly before: string;
  readonly after: string;
};

/** One operation of an allocation. */
export type AllocationStep =
  /** The exact factor on rates, base and total. */
  | { readonly kind: "index"; readonly factor: Decimal }
  /** Next year's numbers, each rounded to its own step. */
  | {
      readonly kind: "index-steps";
      readonly factor: string;
      readonly made: readonly MadeNumber[];
    }
  /** How many members take part for less than the whole year. */
  | { readonly kind: "part-year"; readonly members: number }
  /** `total` is the one given, index included; null where the rates make it. */
  | { readonly kind: "key"; readonly by: KeyInWords; readonly total: Decimal | null }
  /** How many members the floor lifts and the cap holds, and who shares the difference. */
  | {
      readonly kind: "limits";
      readonly lifted: number;
      readonly held: number;
      readonly freed: LimitsFreed;
    }
  | { readonly kind: "host"; readonly name: string; readonly share: Decimal }
  | { readonly kind: "matching"; readonly name: string; readonly ratio: Decimal }
  | { readonly kind: "rounding"; readonly rule: RoundingRule; readonly regionsFirst: boolean };

/** What was done, in the order it was done, without what was not asked for: the order changes the answer. */
export function stepsOf({ request, rows }: Allocation): readonly AllocationStep[] {
  const { scheme } = request;
  // A written rule's parameters mean what the rule says, whatever they are called.
  const parameters =
    scheme.form === "ready" ? afterIndex(scheme, request.parameters) : NO_PARAMETERS;
  const number = (name: string): Decimal | null => {
    const value = parameters[name];
    return value === undefined ? null : new Decimal(value);
  };
  const index = number("index") ?? new Decimal(1);
  const partYear = request.members.filter(({ code }) => !monthsOf(code, parameters).eq(12)).length;
  const limits =
    ["floor", "cap", "floorShare", "capShare"].some((name) => name in parameters) ||
    rows.some(({ limit }) => limit !== null);
  const heldBy = (limit: "floor" | "cap"): number =>
    rows.filter((row) => row.limit === limit).length;
  const host = rows.find(({ part }) => part === "host");
  const party = rows.find(({ part }) => part === "matching-party");
  const steps: (AllocationStep | null)[] = [
    index.eq(1) ? null : { kind: "index", factor: index },
    indexSteps(scheme, request.parameters),
    partYear === 0 ? null : { kind: "part-year", members: partYear },
    {
      kind: "key",
      by: keyInWords(scheme.rule, number("base")?.isZero() ?? true),
      total: number("total")?.times(index) ?? null,
    },
    limits
      ? {
          kind: "limits",
          lifted: heldBy("floor"),
          held: heldBy("cap"),
          freed: freedBy(scheme, parameters),
        }
      : null,
    host ? { kind: "host", name: host.name, share: number("hostShare")! } : null,
    party ? { kind: "matching", name: party.name, ratio: number("matchingRatio")! } : null,
    { kind: "rounding", rule: request.rounding, regionsFirst: request.regions === "first" },
  ];
  return steps.filter((step) => step !== null);
}

const NO_PARAMETERS: ParameterValues = {};

function freedBy({ form, rule }: Scheme, { total, freed }: ParameterValues): LimitsFreed {
  if (form === "written") return rule === null ? "nobody" : limitsFreedIn(rule);
  return total === undefined && freed !== "others" ? "nobody" : "others";
}

/** The numbers that an index made, in the scheme's order; null where it is the exact factor or 1. */
function indexSteps(scheme: Scheme, parameters: ParameterValues): AllocationStep | null {
  const after = afterIndex(scheme, parameters);
  const { index } = parameters;
  if (after === parameters || index === undefined) return null;
  const made = parametersOf(scheme).flatMap(({ name, label = null }): MadeNumber[] => {
    const [before, now] = [parameters[name], after[name]];
    return before === undefined || now === undefined || before === now
      ? []
      : [{ parameter: name, label, before, after: now }];
  });
  return made.length === 0 ? null : { kind: "index-steps", factor: index, made };
}

function monthsOf(code: string, parameters: Readonly<Record<string, string>>): Decimal {
  return new Decimal(parameters[monthsParameter(code)] ?? parameters["months"] ?? "12");
}

const READY: readonly (readonly [Term, KeyInWords])[] = [
  [BY_POPULATION, "population"],
  [EQUAL_AND_POPULATION, "equal-and-population"],
  [BASE_AND_RATE, "base-and-rate"],
];

function keyInWords(rule: Term | null, isWithoutBase: boolean): KeyInWords {
  const [, words = "terms"] = READY.find(([ready]) => isSameRule(ready, rule)) ?? [];
  return words === "base-and-rate" && isWithoutBase ? "rate" : words;
}
