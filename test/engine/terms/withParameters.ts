/** A rule with parameters in the place of some of its numbers, and what those are. */
export type Parameterised = {
  readonly rule: unknown;
  readonly values: Readonly<Record<string, string>>;
};

/** Where a string or a whole number is a number; in `times`, `min` and the like also inside lists of bands. */
const NUMBERS = new Set(
  "amount share rest number times atMost atLeast min max own is from below above unit step tiers line".split(
    " "
  )
);

/** Puts a parameter in the place of every so many numbers of a rule. */
export function withParameters(rule: unknown, every: number): Parameterised {
  const values: Record<string, string> = {};
  let seen = 0;
  const place = (value: unknown, key: string, isValue: boolean): unknown => {
    if (typeof value === "string" || typeof value === "number") {
      if (!isValue && !NUMBERS.has(key)) return value;
      seen += 1;
      if (seen % every !== 0) return value;
      const parameter = `number ${seen}`;
      values[parameter] = String(value);
      return { parameter };
    }
    if (Array.isArray(value)) return value.map((each) => place(each, key, isValue));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, place(inner, name, key === "values")])
    );
  };
  return { rule: place(rule, "", false), values };
}
