import { formatKind } from "../formatKind";

const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function dateText(serial: number): string {
  const date = new Date(Math.round(DAY_ZERO + serial * MILLISECONDS_A_DAY));
  const day = `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
  if (Number.isInteger(serial)) return day;
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(":");
  return `${day} ${time}`;
}

/** A number's digits with a decimal comma; moving the point for percent is exact in decimals. */
function percentText(value: number): string {
  return `${Number(`${value}e2`)}`;
}

/** What a Norwegian Excel shows of a number in the formula bar: `0,5`, `12,5 %`, `01.02.2026`. */
export function editedText(value: number, format: string | undefined): string {
  switch (formatKind(format)) {
    case "date":
      return dateText(value);
    case "percent":
      return `${(String(value).includes("e") ? String(value * 100) : percentText(value)).replace(".", ",")} %`;
    case "other":
      return String(value).replace(".", ",");
  }
}
