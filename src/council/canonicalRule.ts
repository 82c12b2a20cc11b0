import {
  formatFraction,
  headingKey,
  isHeadingPlace,
  readRuleNumber,
  type Fraction,
  type Term,
} from "../engine";
import { plainText } from "./plainText";

/** Where a string is a name, and neither a number nor a heading. */
const NAMES = new Set(["name", "group", "codes", "freed", "parameter", "rule"]);

/**
 * A rule as everybody writes it who means the same tree: numbers as text in one form, headings as they
 * are compared, names as they are. Lists keep their order.
 */
export const canonicalRule = (rule: Term): Term => canonical(rule, "") as Term;

/** A rule as one line of JSON: as {@link canonicalRule} has it, the keys of each object by UTF-16 code units. */
export const canonicalRuleText = (rule: Term): string => jsonOf(canonicalRule(rule));

function canonical(value: unknown, key: string): unknown {
  if (typeof value === "string") return canonicalText(value, key);
  if (typeof value === "number") {
    const number = canonicalNumber(String(value));
    return isHeadingPlace(key) ? { number } : number;
  }
  if (Array.isArray(value)) return value.map((each) => canonical(each, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) =>
      key === "values" ? [plainText(name), canonical(inner, "")] : [name, canonical(inner, name)]
    )
  );
}

function canonicalText(text: string, key: string): string {
  if (isHeadingPlace(key)) return headingKey(plainText(text));
  return NAMES.has(key) ? plainText(text) : canonicalNumber(text);
}

/** `0.50` and `1/2` are `0.5`; a number whose decimals have no end is a fraction in lowest terms. */
export function canonicalNumber(text: string): string {
  const number = readRuleNumber(text);
  if (!number) return text;
  const decimals = decimalsOf(number);
  return decimals === null
    ? `${number.numerator}/${number.denominator}`
    : formatFraction(number, decimals);
}

/** How many decimals a fraction in lowest terms has; null where they have no end. */
function decimalsOf({ denominator }: Fraction): number | null {
  let [left, twos, fives] = [denominator, 0, 0];
  for (; left % 2n === 0n; left /= 2n) twos += 1;
  for (; left % 5n === 0n; left /= 5n) fives += 1;
  return left === 1n ? Math.max(twos, fives) : null;
}

/** JSON without spaces. JavaScript's own puts keys that look like numbers first. */
function jsonOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonOf).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${jsonOf(inner)}`).join(",")}}`;
}

/** Every value of a rule that is no list and no object, by its way through the tree: `rule.terms.1.by`. */
export function leavesOf(rule: Term): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) leaves.set(path, String(value));
    else for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
  };
  visit(rule, "rule");
  return leaves;
}
