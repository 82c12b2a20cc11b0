import { parameterKind } from "../catalogue/parameterKind";
import { Decimal, type ParameterKind } from "../engine";
import type { Language } from "../text";
import { readTypedNumber } from "../text/typedNumber";
import { ASKS } from "./papers";

/** What the engine takes as it stands: `1000.5` means the same in every language, and so does `1/12`. */
const CANONICAL = /^-?\d+(\.\d+)?$|^-?\d+\/\d+$/;
const PERCENT = /\s*%$/;
/** Nobody means thousands by a number of these kinds: what looks like them had another decimal sign. */
const NO_THOUSANDS: ReadonlySet<ParameterKind> = new Set(["share", "factor", "months"]);

/**
 * A number of the command line as the engine takes it: a decimal string stays as it is, what people
 * of the language write (`10 432 118`, `1,035`, of a share `30 %`) becomes one. What is doubtful or
 * no number stays too, for the engine to refuse in the words it was written in.
 */
export function writtenNumber(text: string, kind: ParameterKind, language: Language): string {
  const bare = text.trim();
  if (kind === "code" || kind === "text" || CANONICAL.test(bare)) return bare;
  const isPercent = PERCENT.test(bare);
  if (isPercent && kind !== "share") return bare;
  const read = readTypedNumber(bare, language);
  if (!read.ok) return bare;
  const number = new Decimal(read.value);
  if (NO_THOUSANDS.has(kind) && number.abs().gte(1000)) return bare;
  if (!isPercent) return read.value;
  return number.abs().gt(100) ? bare : number.times("0.01").toFixed();
}

/** The same of an option; null where it is not used. */
export const optionalNumber = (
  text: string | undefined,
  kind: ParameterKind,
  language: Language
): string | null => (text === undefined ? null : writtenNumber(text, kind, language));

/** The parameters of a run with their numbers as the engine takes them; a name of somebody's own is a number's. */
export function writtenNumbers(
  parameters: Readonly<Record<string, string>>,
  language: Language
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, text]) => [
      name,
      writtenNumber(text, parameterKind(name), language),
    ])
  );
}

/** The amounts among what `--with` can say. */
const AMOUNTS: ReadonlySet<string> = new Set(
  ASKS.flatMap(({ name, kind }) => (kind === "amount" ? [name] : []))
);

/** What the papers are told, its amounts as they take them. */
export const writtenAnswers = (
  told: Readonly<Record<string, string>>,
  language: Language
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(told).map(([name, text]) => [
      name,
      AMOUNTS.has(name) ? writtenNumber(text, "money", language) : text,
    ])
  );
