import { readRuleNumber, ROUNDING_DIRECTIONS, SCALES } from "../../engine";
import { isNumber, isObject, type Read, type RuleProblems } from "./ruleProblems";

const MADE_OF = ["of", "sum", "average", "product"] as const;

/** Reads figures of a rule, and the parts of a rule that are about figures. */
export class FigureReader {
  constructor(private readonly problems: RuleProblems) {}

  /** A heading, a whole number, or a figure that is more than that. */
  readonly figure: Read = (value, path) => {
    if (typeof value === "string") this.problems.text(value, path);
    else if (typeof value === "number") this.problems.number(value, path);
    else this.#form(value, path);
  };

  /** A number where a string is one, or a figure that is more than a heading. */
  readonly factor: Read = (value, path) => {
    if (typeof value === "string" || typeof value === "number") this.problems.number(value, path);
    else this.#form(value, path);
  };

  readonly rounding: Read = (value, path) => {
    this.problems.fields(value, path, {
      unit: this.problems.aboveZero,
      rule: this.problems.word(ROUNDING_DIRECTIONS),
    });
  };

  readonly who: Read = (value, path) => {
    const { problems } = this;
    if (Array.isArray(value)) {
      problems.list(this.who)(value, path);
      return;
    }
    const names = (list: unknown, at: string) => problems.list(problems.text)(list, at);
    const group = (wanted: unknown, at: string) =>
      Array.isArray(wanted) ? names(wanted, at) : problems.text(wanted, at);
    const known = { group, codes: names, not: this.who, where: this.figure };
    const limits = { from: problems.number, below: problems.number, above: problems.number };
    const isWhere = isObject(value) && "where" in value;
    const fields = problems.fields(value, path, isWhere ? { ...known, ...limits } : known);
    if (fields) problems.oneOf(fields, path, Object.keys(known));
  };

  #form(value: unknown, path: string): void {
    const { problems } = this;
    if (!isObject(value)) problems.wrong(value, path);
    else if ("parameter" in value) problems.number(value, path);
    else if ("number" in value) problems.fields(value, path, { number: problems.number });
    else if ("values" in value) problems.fields(value, path, { values: this.#values });
    else this.#made(value, path);
  }

  readonly #values: Read = (value, path) => {
    if (!isObject(value)) this.problems.wrong(value, path);
    else {
      for (const [id, number] of Object.entries(value))
        this.problems.number(number, `${path}.${id}`);
    }
  };

  #made(value: unknown, path: string): void {
    const { problems } = this;
    const figures = problems.list(this.figure);
    const fields = problems.fields(value, path, {
      of: this.figure,
      sum: figures,
      average: figures,
      product: figures,
      atMost: problems.number,
      atLeast: problems.number,
      on: this.figure,
      step: this.#scale,
      tiers: this.#scale,
      line: this.#scale,
      rate: problems.flag,
      times: problems.number,
      round: this.rounding,
    });
    if (!fields) return;
    problems.oneOf(fields, path, MADE_OF);
    const scales = SCALES.filter((scale) => scale in fields);
    if (scales.length > 0) problems.oneOf(fields, path, SCALES);
    else {
      for (const needy of ["on", "rate"]) {
        if (needy in fields) problems.add("rule-missing", `${path}.step`);
      }
    }
  }

  /** From a figure on, a value; figures that are written out must rise. */
  readonly #scale: Read = (value, path) => {
    const { problems } = this;
    problems.list((point, at) => {
      if (!Array.isArray(point) || point.length !== 2) problems.wrong(point, at);
      else point.forEach((number, i) => problems.number(number, `${at}.${i}`));
    })(value, path);
    if (!Array.isArray(value)) return;
    const froms = (value as readonly unknown[]).map((point) =>
      Array.isArray(point) && isNumber(point[0]) ? readRuleNumber(String(point[0])) : null
    );
    froms.forEach((from, i) => {
      const last = froms[i - 1];
      if (!from || !last) return;
      if (from.numerator * last.denominator <= last.numerator * from.denominator) {
        const [written] = (value as readonly (readonly unknown[])[])[i]!;
        problems.add("rule-scale-not-rising", `${path}.${i}.0`, written);
      }
    });
  };
}
