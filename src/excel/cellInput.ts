import type { CellImage } from "../sheet/cellImage";
import type { CellContent } from "../sheet/plan";
import type { CellValue } from "../sheet/snapshot";

/** Excel reads what follows an apostrophe as text, whatever it looks like, and does not show the apostrophe. */
const asText = (text: string): string => (text === "" ? "" : `'${inCell(text)}`);

/** Most characters that a cell holds; a longer text ends in `…`. */
const LONGEST = 32_767;
const inCell = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;

/** What to hand to `Range.formulas` so that a cell comes to hold exactly this content. */
export function toCellInput(content: CellContent): CellValue {
  switch (content.kind) {
    case "value":
      return typeof content.value === "string" ? asText(content.value) : content.value;
    case "text":
      return asText(content.text);
    case "formula":
      return content.formula;
  }
}

/** What to hand to `Range.formulas` so that a cell comes to hold again what it held. */
export function toRestoringInput({ content, isFormula, numberFormat }: CellImage): CellValue {
  // In a cell formatted as text Excel takes every entry as text, and would keep the apostrophe.
  if (typeof content !== "string" || isFormula || numberFormat === "@") return content;
  return ERROR_VALUE.test(content) ? content : asText(content);
}

const ERROR_VALUE = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;
