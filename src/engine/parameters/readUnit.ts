import { Decimal } from "../exact/decimal";
import type { AllocationIssue } from "../issues";
import { err, ok, type Result } from "../result";
import { MOST_DIGITS } from "./readValue";

/** Reads the step of the amounts in NOK: any decimal number above zero. */
export function readUnit(unit: string): Result<Decimal, AllocationIssue> {
  const text = unit.trim();
  if (!/^\d+(\.\d+)?$/.test(text))
    return err({ area: "allocation", code: "unit-not-positive", unit });
  if (text.length > MOST_DIGITS) {
    return err({
      area: "allocation",
      code: "too-many-digits",
      member: null,
      name: null,
      parameter: "unit",
      most: MOST_DIGITS,
    });
  }
  const step = new Decimal(text);
  return step.isZero() ? err({ area: "allocation", code: "unit-not-positive", unit }) : ok(step);
}
