import {
  BASE_AND_RATE,
  BY_POPULATION,
  EQUAL_AND_POPULATION,
  type ParameterDefinition,
  type Scheme,
} from "../engine";

const total = (value?: string): ParameterDefinition =>
  value === undefined
    ? { name: "total", kind: "money", required: true }
    : { name: "total", kind: "money", default: value, required: true };
const equalShare: ParameterDefinition = { name: "equalShare", kind: "share", required: true };

/**
 * The agreements and the general keys, in the order they are offered. Figures of the agreements come
 * from the municipalities' published papers; no total or key is invented where a paper gives none.
 */
export const SCHEMES = [
  { id: "hp-2025", form: "ready", rule: BY_POPULATION, parameters: [total("10800000")] },
  {
    id: "st-olav-2018",
    form: "ready",
    rule: BASE_AND_RATE,
    parameters: [
      { name: "base", kind: "money", default: "10000", required: true },
      { name: "rate", kind: "money", default: "3", required: true },
      { name: "host", kind: "code", default: "5001", required: false },
      { name: "hostShare", kind: "share", default: "0.5", required: false },
      { name: "total", kind: "money", required: false },
    ],
  },
  { id: "hnt-2018", form: "ready", rule: EQUAL_AND_POPULATION, parameters: [total(), equalShare] },
  { id: "hnt-2021", form: "ready", rule: null, parameters: [] },
  {
    id: "st-olav-2014",
    form: "ready",
    rule: BASE_AND_RATE,
    parameters: [
      { name: "rate", kind: "money", default: "3", required: true },
      { name: "matchingRatio", kind: "factor", default: "1", required: true },
      { name: "matchingParty", kind: "text", default: "St. Olavs hospital HF", required: true },
    ],
  },
  { id: "population", form: "ready", rule: BY_POPULATION, parameters: [total()] },
  {
    id: "per-inhabitant",
    form: "ready",
    rule: BASE_AND_RATE,
    parameters: [{ name: "rate", kind: "money", required: true }],
  },
  {
    id: "base-and-rate",
    form: "ready",
    rule: BASE_AND_RATE,
    parameters: [
      { name: "base", kind: "money", required: true },
      { name: "rate", kind: "money", required: true },
    ],
  },
  {
    id: "equal-and-population",
    form: "ready",
    rule: EQUAL_AND_POPULATION,
    parameters: [total(), equalShare],
  },
] as const satisfies readonly Scheme[];

export type SchemeId = (typeof SCHEMES)[number]["id"];

/** The scheme of the catalogue with this id, or undefined: the issue is then `unknown-scheme`. */
export function findScheme(id: string): Scheme | undefined {
  return SCHEMES.find((scheme) => scheme.id === id);
}

/** Keys that belong to no agreement. */
export const GENERAL_KEYS: ReadonlySet<string> = new Set<SchemeId>([
  "population",
  "per-inhabitant",
  "base-and-rate",
  "equal-and-population",
]);
