import { isErrorText } from "../../../spreadsheet/functionValues";
import { escapedText } from "../texts";
import type { Value } from "./cellContent";

/** A result of a formula as a file says it: the type of the cell, null for a number, and the text. */
export function resultOf(value: Value | null): {
  readonly type: string | null;
  readonly text: string | null;
} {
  if (value === null) return { type: null, text: null };
  if (typeof value === "number") return { type: null, text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  return isErrorText(value)
    ? { type: "e", text: value }
    : { type: "str", text: escapedText(value) };
}
