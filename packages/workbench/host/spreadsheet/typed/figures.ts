import type { TypedLanguage } from "./languages";
import type { TypedValue } from "./typedValue";

/** A whole number or decimals, in groups of three or not; two capturing groups. */
function digitsOf({ decimal, group }: TypedLanguage): string {
  const [point, space] = [decimal === "." ? "\\." : ",", group];
  return `(\\d{1,3}(?:${space}\\d{3})+|\\d+)?(?:${point}(\\d*))?`;
}

const patterns = new Map<TypedLanguage, ReturnType<typeof patternsOf>>();

function patternsOf(language: TypedLanguage) {
  const digits = digitsOf(language);
  const sign = language.currency.source;
  const figure = (text: string) => new RegExp(`^${text}$`, "i");
  return {
    plain: figure(`([+-])?${digits}( ?%)?`),
    percentBefore: figure(`([+-])?% ?${digits}`),
    before: figure(`([+-])? ?${sign} ?${digits}`),
    after: figure(`([+-])?${digits} ?${sign}`),
    signInside: figure(`${sign} ?([+-])${digits}`),
    brackets: figure(`\\((?:${sign} ?)?${digits}\\)`),
    percentInBrackets: figure(`\\(${digits} ?%\\)`),
    power: figure(`([+-])?${digits}E([+-]?\\d{1,3})`),
  };
}

function patternsFor(language: TypedLanguage): ReturnType<typeof patternsOf> {
  const known = patterns.get(language) ?? patternsOf(language);
  patterns.set(language, known);
  return known;
}

const FRACTION = /^([+-])?(\d+) (\d{1,3})\/(\d{1,3})$/;

/** Reads a number, a percentage, an amount of money, a power of ten, a fraction. */
export function readFigure(text: string, language: TypedLanguage): TypedValue | null {
  const { plain, before, after, signInside, brackets, power, ...percent } = patternsFor(language);
  const number = plain.exec(text);
  if (number) return plainFigure(number);
  const share = percent.percentBefore.exec(text);
  if (share) return percentage(share[1], share[2], share[3]);
  const negativeShare = percent.percentInBrackets.exec(text);
  if (negativeShare) return percentage("-", negativeShare[1], negativeShare[2]);
  const money = before.exec(text) ?? after.exec(text) ?? signInside.exec(text);
  if (money) return amount(money[1], money[2], money[3], language);
  const negative = brackets.exec(text);
  if (negative) {
    const [, whole, decimals] = negative;
    const value = valueOf("-", whole, decimals);
    if (value === null) return null;
    return language.currency.test(text)
      ? amount("-", whole, decimals, language)
      : { value, format: null };
  }
  const scientific = power.exec(text);
  if (scientific) {
    const [, sign, whole, decimals, exponent = ""] = scientific;
    return figureOf(valueOf(sign, whole, decimals, exponent), "0.00E+00");
  }
  return fraction(text);
}

function plainFigure([, sign, whole, decimals, percent]: RegExpExecArray): TypedValue | null {
  if (percent) return percentage(sign, whole, decimals);
  const grouped = /\D/.test(whole ?? "");
  return figureOf(
    valueOf(sign, whole, decimals),
    grouped ? (decimals ? "#,##0.00" : "#,##0") : null
  );
}

function percentage(
  sign: string | undefined,
  whole: string | undefined,
  decimals: string | undefined
): TypedValue | null {
  return figureOf(valueOf(sign, whole, decimals, "-2"), decimals ? "0.00%" : "0%");
}

function amount(
  sign: string | undefined,
  whole: string | undefined,
  decimals: string | undefined,
  { formats }: TypedLanguage
): TypedValue | null {
  return figureOf(
    valueOf(sign, whole, decimals),
    decimals ? formats.currencyDecimals : formats.currency
  );
}

function fraction(text: string): TypedValue | null {
  const match = FRACTION.exec(text);
  if (!match) return null;
  const [, sign = "", whole, above, below = ""] = match;
  if (Number(below) === 0) return null;
  const size = Number(whole) + Number(above) / Number(below);
  return { value: sign === "-" ? -size : size, format: below.length > 1 ? "# ??/??" : "# ?/?" };
}

const figureOf = (value: number | null, format: string | null): TypedValue | null =>
  value === null ? null : { value, format };

/** The number of its parts; null where there are no digits, or more than a number holds. */
function valueOf(
  sign = "",
  whole: string | undefined,
  decimals: string | undefined,
  exponent = "0"
): number | null {
  if (!whole && !decimals) return null;
  const digits = (whole ?? "0").replace(/\D/g, "");
  const value = Number(`${sign}${digits}.${decimals || "0"}e${exponent}`);
  return Number.isFinite(value) ? value : null;
}
