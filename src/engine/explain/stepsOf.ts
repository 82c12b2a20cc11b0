import type { Allocation } from "../allocation";
import { Decimal } from "../exact/decimal";
import { monthsParameter } from "../parameters/common";
import type { RoundingRule } from "../rules";
import type { AllocationKey } from "../scheme";

/** A key, told apart from rates without a base amount. */
export type KeyInWords = AllocationKey | "rate";

/** One operation of an allocation. */
export type AllocationStep =
  | { readonly kind: "index"; readonly factor: Decimal }
  /** How many members take part for less than the whole year. */
  | { readonly kind: "part-year"; readonly members: number }
  /** `total` is the one given, index included; null where the rates make it. */
  | { readonly kind: "key"; readonly by: KeyInWords; readonly total: Decimal | null }
  /** How many members the floor lifts and the cap holds. */
  | { readonly kind: "limits"; readonly lifted: number; readonly held: number }
  | { readonly kind: "host"; readonly name: string; readonly share: Decimal }
  | { readonly kind: "matching"; readonly name: string; readonly ratio: Decimal }
  | { readonly kind: "rounding"; readonly rule: RoundingRule; readonly regionsFirst: boolean };

/** What was done, in the order it was done, without what was not asked for: the order changes the answer. */
export function stepsOf({ request, rows }: Allocation): readonly AllocationStep[] {
  const { parameters, scheme } = request;
  const number = (name: string): Decimal | null => {
    const value = parameters[name];
    return value === undefined ? null : new Decimal(value);
  };
  const index = number("index") ?? new Decimal(1);
  const partYear = request.members.filter(({ code }) => !monthsOf(code, parameters).eq(12)).length;
  const limits = ["floor", "cap", "floorShare", "capShare"].some((name) => name in parameters);
  const heldBy = (limit: "floor" | "cap"): number =>
    rows.filter((row) => row.limit === limit).length;
  const host = rows.find(({ part }) => part === "host");
  const party = rows.find(({ part }) => part === "matching-party");
  const withoutBase = scheme.key === "base-and-rate" && (number("base")?.isZero() ?? true);
  const steps: (AllocationStep | null)[] = [
    index.eq(1) ? null : { kind: "index", factor: index },
    partYear === 0 ? null : { kind: "part-year", members: partYear },
    {
      kind: "key",
      by: withoutBase ? "rate" : scheme.key,
      total: number("total")?.times(index) ?? null,
    },
    limits ? { kind: "limits", lifted: heldBy("floor"), held: heldBy("cap") } : null,
    host ? { kind: "host", name: host.name, share: number("hostShare")! } : null,
    party ? { kind: "matching", name: party.name, ratio: number("matchingRatio")! } : null,
    { kind: "rounding", rule: request.rounding, regionsFirst: request.regions === "first" },
  ];
  return steps.filter((step) => step !== null);
}

function monthsOf(code: string, parameters: Readonly<Record<string, string>>): Decimal {
  return new Decimal(parameters[monthsParameter(code)] ?? parameters["months"] ?? "12");
}
