import { readRuleNumber, type RuleIssue, type RuleProblem } from "../../engine";

/** What stands in a rule's file, object by object. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads one value of a rule; what is wrong is kept. */
export type Read = (value: unknown, path: string) => void;

/** Gathers what is wrong in a rule, each with its path. */
export class RuleProblems {
  readonly issues: RuleIssue[] = [];

  add(code: RuleProblem, path: string, value?: unknown): void {
    const text = value === undefined ? null : (JSON.stringify(value) ?? null);
    this.issues.push({ area: "allocation", code, path, party: null, value: text });
  }

  wrong(value: unknown, path: string): void {
    this.add("rule-wrong-value", path, value);
  }

  /** An object with these fields and no others; a null reader only lets the field be there. */
  fields(value: unknown, path: string, readers: Readonly<Record<string, Read>>): Fields | null {
    if (!isObject(value)) {
      this.wrong(value, path);
      return null;
    }
    for (const [name, inner] of Object.entries(value)) {
      const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
      if (read) read(inner, `${path}.${name}`);
      else this.add("rule-unknown", `${path}.${name}`, inner);
    }
    return value;
  }

  /** Exactly one of the names is a field. */
  oneOf(fields: Fields, path: string, names: readonly string[]): void {
    const [first, ...others] = names.filter((name) => Object.hasOwn(fields, name));
    if (first === undefined) this.add("rule-missing", `${path}.${names[0]!}`);
    for (const other of others) this.add("rule-unknown", `${path}.${other}`, fields[other]);
  }

  readonly text: Read = (value, path) => {
    if (typeof value !== "string" || value.trim() === "") this.wrong(value, path);
  };

  readonly flag: Read = (value, path) => {
    if (typeof value !== "boolean") this.wrong(value, path);
  };

  /** A decimal string, a fraction, a whole number, or a parameter. */
  readonly number: Read = (value, path) => {
    if (isObject(value) && "parameter" in value) {
      this.fields(value, path, { parameter: this.text });
    } else if (!isNumber(value)) this.wrong(value, path);
  };

  readonly aboveZero: Read = (value, path) => {
    this.number(value, path);
    if (isNumber(value) && readRuleNumber(String(value))!.numerator <= 0n) this.wrong(value, path);
  };

  /** A list that is not empty. */
  list(each: Read): Read {
    return (value, path) => {
      if (!Array.isArray(value) || value.length === 0) this.wrong(value, path);
      else value.forEach((item, i) => each(item, `${path}.${i}`));
    };
  }

  word(words: readonly string[]): Read {
    return (value, path) => {
      if (typeof value !== "string" || !words.includes(value)) this.wrong(value, path);
    };
  }
}

export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isNumber(value: unknown): value is string | number {
  if (typeof value === "number") return Number.isSafeInteger(value);
  return typeof value === "string" && readRuleNumber(value) !== null;
}
