import {
  BASE_AND_RATE,
  BY_POPULATION,
  EQUAL_AND_POPULATION,
  isSameRule,
  type Scheme,
  type Term,
} from "../../engine";

/** How the first version of scheme files and memories names the ready rules. */
export const FILE_KEYS = ["population", "equal-and-population", "base-and-rate", "none"] as const;
export type FileKey = (typeof FILE_KEYS)[number];

const RULES: Readonly<Record<FileKey, Term | null>> = {
  population: BY_POPULATION,
  "equal-and-population": EQUAL_AND_POPULATION,
  "base-and-rate": BASE_AND_RATE,
  none: null,
};

export const ruleOfKey = (key: FileKey): Term | null => RULES[key];

/** The name of a ready scheme's rule; null for a rule that somebody wrote. */
export function keyOf({ rule, form }: Scheme): FileKey | null {
  if (form === "written") return null;
  return FILE_KEYS.find((key) => sameRule(RULES[key], rule)) ?? null;
}

const sameRule = (ready: Term | null, rule: Term | null): boolean =>
  ready === null ? rule === null : isSameRule(ready, rule);
