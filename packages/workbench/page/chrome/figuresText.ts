import type { SelectedFigures } from "../grid/watchFigures";
import { localeOf, wordsFor, type Language } from "../words";

const MOST_DIGITS = 10;

/** Average, count and sum of the selected cells, as the status line of an Excel of that language. */
export function figuresText({ filled, numbers, sum }: SelectedFigures, language: Language): string {
  const words = wordsFor(language);
  const number = new Intl.NumberFormat(localeOf(language), {
    maximumSignificantDigits: Math.max(
      MOST_DIGITS,
      Math.trunc(Math.abs(sum)).toString().length + 2
    ),
  });
  const parts =
    numbers === 0
      ? [words.countOf(filled)]
      : [
          words.averageOf(number.format(sum / numbers)),
          words.countOf(filled),
          words.sumOf(number.format(sum)),
        ];
  return parts.join("    ");
}
