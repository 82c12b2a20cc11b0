import { parameterKind } from "../catalogue/parameterKind";
import { Decimal, type ParameterKind } from "../engine";
import { kroner } from "./kroner";
import type { Language } from "./language";
import { formatNumber } from "./number";

const PERCENT = 100;
const FORMS = {
  nb: { money: kroner.nb, share: (n: string) => `${n}\u00a0%` },
  en: { money: kroner.en, share: (n: string) => `${n}%` },
} as const satisfies Record<Language, Record<"money" | "share", (number: string) => string>>;

const isFraction = (value: string): boolean => value.includes("/");

/** A parameter's value as people of the language write it: an amount, a per cent, a number, a text. */
export function parameterValue(value: string, kind: ParameterKind, language: Language): string {
  switch (kind) {
    case "money":
      return FORMS[language].money(formatNumber(value, language));
    case "share":
      return FORMS[language].share(formatNumber(new Decimal(value).times(PERCENT), language));
    case "factor":
    case "months":
      return formatNumber(value, language);
    case "number":
      return isFraction(value) ? value : formatNumber(value, language);
    case "code":
    case "text":
      return value;
  }
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** The value of a parameter by its name; what is no decimal string stays as it is. */
export const namedValue = (name: string, value: string, language: Language): string =>
  DECIMAL.test(value) ? parameterValue(value, parameterKind(name), language) : value;
