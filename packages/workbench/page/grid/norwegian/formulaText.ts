import { BRACKETS } from "../../../host/spreadsheet/structuredReferences";
import { constantsFromNorwegian, constantsInNorwegian } from "./excelWords";
import { functionsFromNorwegian, functionsInNorwegian } from "./functionNames";

/**
 * Formulas as a Norwegian Excel shows them (`;` between arguments, `,` in decimal numbers, `\`
 * between the columns of an array, `SANN`, `#I/T` and names of functions) and as files and Office.js
 * hold them.
 */

type Piece = { readonly text: string; readonly literal: boolean };

/** Texts, sheet names in quotes and columns of tables are left as they are; the last may lack its end. */
const LITERAL = new RegExp(String.raw`("(?:[^"]|"")*"?|'(?:[^']|'')*'?|${BRACKETS}|\[[^\]]*$)`);

function pieces(formula: string): Piece[] {
  return formula
    .split(LITERAL)
    .map((text, index) => ({ text, literal: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

/** The decimal sign of a number that is no part of a name or a reference. */
const DECIMAL_SIGN = {
  ",": /(?<=(?<![\p{L}\p{N}_$,])\d+),(?=\d+(?![\p{L}_(]))|(?<=[=(;{\\+\-*/^<>&]),(?=\d)/gu,
  ".": /(?<=(?<![\p{L}\p{N}_$.])\d*)\.(?=\d+(?![\p{L}_(]))/gu,
};

/** Stands for a decimal sign while the separators are exchanged; cannot be typed. */
const DECIMAL = "\uE000";

function exchange(
  formula: string,
  from: "," | ".",
  separators: (text: string, insideArray: boolean) => string,
  to: "," | "."
): string {
  let depth = 0;
  return pieces(formula)
    .map(({ text, literal }) => {
      if (literal) return text;
      const marked = text.replace(DECIMAL_SIGN[from], DECIMAL);
      return marked
        .split(/([{}])/)
        .map((part) => {
          if (part === "{") depth++;
          if (part === "}") depth--;
          return separators(part, depth > 0);
        })
        .join("")
        .replaceAll(DECIMAL, to);
    })
    .join("");
}

/**
 * A formula that is typed with `;` between arguments, sign for sign as Univer reads it; one without is
 * as good as one of a file and stays.
 */
export function separatorsFromNorwegian(formula: string): string {
  let typed = false;
  const read = exchange(
    formula,
    ",",
    (text, insideArray) => {
      typed ||= !insideArray && text.includes(";");
      return withCommas(text, insideArray);
    },
    "."
  );
  return typed ? read : formula;
}

const withCommas = (text: string, insideArray: boolean): string =>
  insideArray ? text.replaceAll("\\", ",") : text.replaceAll(";", ",");

/** `=SUM(1,5;A1)` becomes `=SUM(1.5,A1)`. */
export function formulaFromNorwegian(formula: string): string {
  return exchange(
    formula,
    ",",
    (text, insideArray) =>
      functionsFromNorwegian(constantsFromNorwegian(withCommas(text, insideArray))),
    "."
  );
}

/** `=SUM(1.5,A1)` becomes `=SUM(1,5;A1)`. */
export function formulaToNorwegian(formula: string): string {
  return exchange(
    formula,
    ".",
    (text, insideArray) =>
      functionsInNorwegian(
        constantsInNorwegian(insideArray ? text.replaceAll(",", "\\") : text.replaceAll(",", ";"))
      ),
    ","
  );
}
