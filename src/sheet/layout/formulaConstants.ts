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

/** Text without line breaks and the like, which no constant in a formula can hold; what Excel's CLEAN leaves. */
export const withoutControls = (text: string): string => text.replace(/[\u0000-\u001f]/g, "");
