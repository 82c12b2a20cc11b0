import { Decimal, err, ok, type Result } from "../engine";
import type { Language } from "./language";

/** Why what was typed is not taken as a number; the words live in src/text. */
export type TypedNumberIssue = "not-a-number" | "unclear-sign";

const SIGNS = {
  nb: { decimal: ",", other: "." },
  en: { decimal: ".", other: "," },
} as const satisfies Record<Language, { decimal: string; other: string }>;

/**
 * Reads a number as people of the language type it: spaces of any kind between thousands, `kr`,
 * `NOK`, `%` or a final `,-` around it. Millions may be
 * said as `mill.` or `MNOK`. Gives a decimal string with a point.
 *
 * A single point in Norwegian that could separate thousands (`1.500`) is refused, never guessed.
 *
 * @example
 * readTypedNumber("10 800 000,50 kr", "nb") //=> ok("10800000.5")
 * readTypedNumber("10,800,000.50", "en") //=> ok("10800000.5")
 */
export function readTypedNumber(
  typed: string,
  language: Language
): Result<string, TypedNumberIssue> {
  const close = typed.replace(/[\s\u00a0\u2007\u2009\u202f']/g, "");
  const inMillions = MILLIONS.test(close);
  const bare = close
    .replace(MILLIONS, (_, before = "", after = "") => `${before}${after}`)
    .replace(/^(kr\.?|nok)|(,-|kr\.?|kroner|nok|%)$/gi, "")
    .replace(/^[\u2212\u2013]/, "-");
  const [, sign = "", body] = /^([-+]?)(\d[\d.,]*|[.,]\d+)$/.exec(bare) ?? [];
  if (body === undefined) return err("not-a-number");
  const digits = plainDigits(body, language);
  if (!digits.ok) return digits;
  return ok(new Decimal(sign + digits.value).times(inMillions ? MILLION : 1).toFixed());
}

const MILLION = 1_000_000;
/** `12,5 mill`, `12,5 mill. kr`, `12,5 MNOK`, `MNOK 12,5`: what stands before and after is kept. */
const MILLIONS = /^mnok(?=.*\d$)|(\d)(?:mill(?:\.|ioner|ions?)?|mnok)((?:kr\.?|kroner|nok)?)$/i;

/** The digits with a point for the decimal sign and nothing between thousands. */
function plainDigits(body: string, language: Language): Result<string, TypedNumberIssue> {
  const { decimal, other } = SIGNS[language];
  if (!body.includes(other)) return withSigns(body, decimal, other);
  if (!body.includes(decimal)) {
    const isGrouped = inGroups(body, other);
    const isOnlyOne = body.indexOf(other) === body.lastIndexOf(other);
    if (isGrouped && isOnlyOne && language === "nb") return err("unclear-sign");
    return isGrouped ? ok(body.replaceAll(other, "")) : withSigns(body, other, decimal);
  }
  return body.lastIndexOf(decimal) > body.indexOf(other)
    ? withSigns(body, decimal, other)
    : withSigns(body, other, decimal);
}

/** Reads a body whose decimal sign is known; several of them can only separate thousands. */
function withSigns(body: string, decimal: string, group: string): Result<string, TypedNumberIssue> {
  const [whole = "", fraction = "", ...rest] = body.split(decimal);
  if (rest.length > 0) {
    return inGroups(body, decimal) ? ok(body.replaceAll(decimal, "")) : err("not-a-number");
  }
  if (fraction.includes(group)) return err("not-a-number");
  if (whole.includes(group) && !inGroups(whole, group)) return err("not-a-number");
  return ok(`${whole.replaceAll(group, "") || "0"}.${fraction || "0"}`);
}

/** Whether `1.234.567`: groups of three after a first group that is no zero. */
function inGroups(body: string, group: string): boolean {
  const [first = "", ...rest] = body.split(group);
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
}
