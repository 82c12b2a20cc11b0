import { CellValueType, getNumfmtParseValueFilter, type ICellData } from "@univerjs/core";
import { readTyped } from "../../host/spreadsheet/typed/readTyped";
import { localeOf, type Language } from "../words";
import { booleanFromNorwegian, errorFromNorwegian } from "./norwegian/excelWords";

/** What a text makes of a cell, and the number format that it brings. */
export type EnteredText = Required<Pick<ICellData, "v" | "t">> & { readonly format: string | null };

/** Univer would make a value of it where a Norwegian Excel keeps the text, as of `0.5` and `TRUE`. */
function looksEnglish(text: string): boolean {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return true;
  return (
    trimmed !== "" && (!Number.isNaN(Number(text)) || Boolean(getNumfmtParseValueFilter(text)))
  );
}

/** The cell that a Norwegian word makes: `SANN`, `USANN` and error values; null for other text. */
export function wordOfText(text: string): EnteredText | null {
  const truth = booleanFromNorwegian(text);
  if (truth !== null) return { v: truth ? 1 : 0, t: CellValueType.BOOLEAN, format: null };
  const error = errorFromNorwegian(text);
  return error === null ? null : { v: error, t: CellValueType.STRING, format: null };
}

/** The cell that typed or pasted text makes; null leaves it to Univer. */
export function enteredText(text: string, language: Language): EnteredText | null {
  const word = language === "nb" ? wordOfText(text) : null;
  if (word) return word;
  const typed = readTyped(text, localeOf(language));
  if (typed) return { v: typed.value, t: CellValueType.NUMBER, format: typed.format };
  const stays = language === "nb" && looksEnglish(text);
  return stays ? { v: text, t: CellValueType.STRING, format: null } : null;
}
