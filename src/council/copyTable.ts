import { sharePercentages, sum, type Allocation, type Decimal } from "../engine";
import { countedFigures } from "../sheet/layout/countedFigures";
import type { SheetLabels } from "../sheet/layout";
import { withoutFormula } from "./withoutFormula";

/** A table for the clipboard: tabs and lines for a plain text, a table for a document. */
export type CopiedTable = { readonly text: string; readonly html: string };

/** Writes a number as people of the language do; with `decimals` exactly so many. */
export type NumberForm = (value: Decimal, decimals?: number) => string;

const SHARE_DECIMALS = 2;

/** The table of the attachment for a case paper: name, population, share, amount and the sum. */
export function copyTable(
  allocation: Allocation,
  number: NumberForm,
  sheet: SheetLabels
): CopiedTable {
  const percentages = sharePercentages(allocation, SHARE_DECIMALS);
  const percent = (value: Decimal) => `${number(value, SHARE_DECIMALS)} %`;
  const figures = countedFigures(allocation, sheet);
  const shown = (figure: Decimal | null) => (figure === null ? "" : number(figure));
  const lines = [
    [
      sheet.parties?.name ?? sheet.municipality,
      ...figures.map(({ heading }) => heading),
      sheet.share,
      sheet.amount,
    ],
    ...allocation.rows.map((row, index) => [
      withoutFormula(row.name),
      ...figures.map(({ of }) => shown(of(row))),
      percent(percentages[index]!),
      number(row.amount),
    ]),
    [
      sheet.sum,
      ...figures.map(({ of }) => number(sum(allocation.rows.flatMap((row) => of(row) ?? [])))),
      percent(sum(percentages)),
      number(allocation.check.allocated),
    ],
  ];
  const [heading, ...rows] = lines;
  return {
    text: lines.map((line) => line.map(plain).join("\t")).join("\n"),
    html: `<table><thead>${row(heading!, "th")}</thead><tbody>${rows.map((line) => row(line, "td")).join("")}</tbody></table>`,
  };
}

/** A cell's text on one line: a tab or a line break would begin another cell. */
const plain = (text: string): string => text.replace(/[\t\r\n\u2028\u2029]+/g, " ");

function row(cells: readonly string[], tag: "th" | "td"): string {
  const written = cells.map((cell, column) => {
    const align = column === 0 ? "left" : "right";
    return `<${tag} align="${align}">${escaped(cell)}</${tag}>`;
  });
  return `<tr>${written.join("")}</tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
