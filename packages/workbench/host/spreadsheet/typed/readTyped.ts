import { readDate, readTime } from "./dates";
import { typedLanguages, type TypedLanguage, type TypedLocale } from "./languages";
import { readFigure } from "./figures";
import type { TypedValue } from "./typedValue";

const SPACES = /[\u00a0\u2009\u202f]/g;

/**
 * Reads what is entered into a cell as an Excel of that language does: `0,5`, `12,5 %`, `10 800 000`,
 * `kr 5`, `1.2.2026`; `$120`, `1-2`, `1/2/2017`. Null where it is text, such as `0.5` in Norwegian.
 * `year` is the one that is meant where none is given.
 */
export function readTyped(
  typed: string,
  locale: TypedLocale,
  year = new Date().getFullYear()
): TypedValue | null {
  const text = typed.trim().replace(SPACES, " ");
  const language = typedLanguages[locale];
  // Nothing that is longer is a figure or a date.
  if (text === "" || text.length > MOST_CHARACTERS) return null;
  return (
    readFigure(text, language) ??
    readDate(text, language, year) ??
    readTime(text) ??
    readMoment(text, language, year)
  );
}

/** A date and a time of that day. */
function readMoment(text: string, language: TypedLanguage, year: number): TypedValue | null {
  const [, day = "", hour = ""] = /^(.*\d) (\d{1,2}:.*)$/.exec(text) ?? [];
  const date = readDate(day, language, year);
  const time = readTime(hour);
  if (!date || !time || time.value >= 1) return null;
  return { value: date.value + time.value, format: `${date.format} h:mm` };
}

const MOST_CHARACTERS = 330;
