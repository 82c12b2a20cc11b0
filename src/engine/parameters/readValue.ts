import { Decimal } from "../exact/decimal";
import type { AllocationIssue } from "../issues";
import { err, ok, type Result } from "../result";
import type { ParameterKind } from "../scheme";

const DECIMAL = /^-?\d+(\.\d+)?$/;
const NOT_FINITE = /^[+-]?(nan|inf(inity)?|∞)$/i;
const MUNICIPALITY = /^\d{4}$/;
const RATES = new Set(["rate", "base"]);

/** More digits than any sum of money has; a longer number is a mistake and would only cost time. */
export const MOST_DIGITS = 100;

/** Reads a parameter that is a number: a decimal string with a point, in the range of its kind. */
export function readNumber(
  name: string,
  kind: ParameterKind,
  value: string
): Result<Decimal, AllocationIssue> {
  const text = value.trim();
  if (NOT_FINITE.test(text))
    return err({
      area: "allocation",
      code: "not-finite",
      member: null,
      name: null,
      parameter: name,
    });
  const invalid = {
    area: "allocation",
    code: "invalid-parameter",
    parameter: name,
    value,
    expected: kind,
  } as const;
  if (!DECIMAL.test(text)) return err(invalid);
  if (text.length > MOST_DIGITS) {
    return err({
      area: "allocation",
      code: "too-many-digits",
      member: null,
      name: null,
      parameter: name,
      most: MOST_DIGITS,
    });
  }
  const number = new Decimal(text);
  if (RATES.has(name) && number.lt(0))
    return err({ area: "allocation", code: "negative-rate", parameter: name, value });
  return isInRange(name, kind, number) ? ok(number) : err(invalid);
}

function isInRange(name: string, kind: ParameterKind, number: Decimal): boolean {
  switch (kind) {
    case "money":
      return name === "total" || number.gte(0);
    case "share":
      return number.gte(0) && (name === "hostShare" ? number.lt(1) : number.lte(1));
    case "factor":
      return name === "index" ? number.gt(0) : number.gte(0);
    case "months":
      return number.gte(0) && number.lte(12);
    case "number":
      return true;
    case "code":
    case "text":
      return false;
  }
}

/** Reads a parameter that is words or a municipality number. */
export function readText(
  name: string,
  kind: ParameterKind,
  value: string
): Result<string, AllocationIssue> {
  const text = value.trim();
  const fits = kind === "code" ? MUNICIPALITY.test(text) : text !== "";
  return fits
    ? ok(text)
    : err({
        area: "allocation",
        code: "invalid-parameter",
        parameter: name,
        value,
        expected: kind,
      });
}
