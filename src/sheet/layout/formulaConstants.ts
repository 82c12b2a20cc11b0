import { Decimal } from "../../engine";
import type { CellValue } from "../snapshot";

/** An array constant: `;` between rows, `,` between columns. */
export const arrayOf = (values: readonly CellValue[], separator: "," | ";"): string =>
  `{${values.map(constant).join(separator)}}`;

/** A number or text inside a formula. */
export const constant = (value: CellValue): string =>
  typeof value === "number" ? new Decimal(value).toFixed() : quoted(String(value));

/** Text inside a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
