import {
  Decimal,
  headingKey,
  readRuleNumber,
  tableOf,
  type Fraction,
  type Party,
  type PartyTable,
} from "../../../src/engine";
import { readAgreement } from "../agreement";

/** A party of an example: its id, perhaps its group, and its figures by heading. */
export type ExampleParty = Readonly<Record<string, string>> & { readonly code: string };

export type Example = {
  readonly kind: "published" | "table" | "derived";
  readonly what?: string;
  readonly members: readonly ExampleParty[];
  readonly unit: string;
  readonly rounding: "half-up";
  readonly values?: Readonly<Record<string, string>>;
  readonly expected: Readonly<Record<string, string>>;
};

export type PublishedRule = {
  readonly id: string;
  readonly name: string;
  readonly model: "exact" | "prepared" | "no";
  readonly scheme?: unknown;
  readonly examples?: readonly Example[];
};

export const PUBLISHED_RULES = readAgreement<{ readonly rules: readonly PublishedRule[] }>(
  "rules"
).rules;

/** The rule as a scheme file writes it: `PARAMETER x` is a parameter. */
export function writtenRule(scheme: unknown): unknown {
  return JSON.parse(
    JSON.stringify(scheme, (_, value: unknown) =>
      typeof value === "string" && value.startsWith("PARAMETER ")
        ? { parameter: value.slice("PARAMETER ".length) }
        : value
    )
  );
}

export function partyOf({ code, group, ...figures }: ExampleParty): Party {
  return {
    id: code,
    name: code,
    group: group ?? null,
    region: null,
    figures: new Map(
      Object.entries(figures).map(([heading, figure]) => [headingKey(heading), new Decimal(figure)])
    ),
  };
}

export const tableFor = (members: readonly ExampleParty[]): PartyTable =>
  tableOf(members.map(partyOf));

export const numbersOf = (
  values: Readonly<Record<string, string>> = {}
): ReadonlyMap<string, Fraction> =>
  new Map(Object.entries(values).map(([name, value]) => [name, readRuleNumber(value)!]));
