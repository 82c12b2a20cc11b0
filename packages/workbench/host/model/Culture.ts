import { PropertyBag } from "../wire/PropertyBag";
import type { Book } from "./Book";

/** How numbers and dates are written in the workbook's language. */
export function cultureInfo({ locale }: Book): PropertyBag {
  const norwegian = locale === "nb-NO";
  const parts = norwegian
    ? { decimal: ",", group: "\u00a0", date: "dd.MM.yyyy", time: "HH:mm:ss", dateMark: "." }
    : { decimal: ".", group: ",", date: "M/d/yyyy", time: "h:mm:ss tt", dateMark: "/" };
  return new PropertyBag("CultureInfo", {
    name: locale,
    numberFormat: {
      currencySymbol: norwegian ? "kr" : "$",
      numberDecimalSeparator: parts.decimal,
      numberGroupSeparator: parts.group,
    },
    datetimeFormat: {
      dateSeparator: parts.dateMark,
      longDatePattern: norwegian ? "d. MMMM yyyy" : "dddd, MMMM d, yyyy",
      longTimePattern: parts.time,
      shortDatePattern: parts.date,
      timeSeparator: ":",
    },
  });
}
