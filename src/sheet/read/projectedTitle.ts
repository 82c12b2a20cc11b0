import { officialPopulation } from "../../catalogue/municipalities";
import { cellAddress } from "../address";
import type { ReadingIssue, ReadMember } from "../reading";
import type { Block } from "./block";
import { columnsOf, rowsOf, type Cells } from "./cells";
import { dateOfHeading, hasCome } from "./dates";
import { figureHeading } from "./headerWords";
import { tidy } from "./numberText";
import { LATEST_YEAR } from "./validity";
import { errorAt } from "../readingIssue";

const PROJECTION = /fr[ae]mskr[ie][vf]|prognose|projection|forecast|scenario|hovedalternativ/iu;

/** Whether a text is about a population on a day that has not come. */
function isProjected(text: string, today: string): boolean {
  const date = dateOfHeading(text);
  if (date === null || hasCome(date, today)) return false;
  return PROJECTION.test(text) || figureHeading(text) === "population";
}

/** The texts over the table, and the sheet's name. */
function titles(cells: Cells, top: number, sheetName: string): readonly string[] {
  const above = rowsOf(cells.used).filter((row) => row < top);
  const texts = above.flatMap((row) =>
    columnsOf(cells.used).map((column) => cells.anywhere(row, column))
  );
  return [...texts.filter((text) => typeof text === "string").map(tidy), sheetName];
}

const isOfficial = ({ code, population }: ReadMember): boolean =>
  officialPopulation(code, LATEST_YEAR)?.inhabitants === population.toNumber();

/**
 * Asks for a population under an undated heading where a title says that it is a projection, and the
 * figures are not the official ones; null where the user has chosen it, or nothing says so.
 */
export function describeProjected(
  cells: Cells,
  { columns, population, top }: Block,
  members: readonly ReadMember[],
  { sheetName, today }: { readonly sheetName: string; readonly today: string }
): ReadingIssue | null {
  const { choice, header, date } = columns;
  const isDated = date !== null || (choice.columns[0]?.date ?? null) !== null;
  if (isDated || choice.why === "given" || choice.doubt !== null) return null;
  if (members.filter(isOfficial).length * 2 > members.length) return null;
  const label = titles(cells, header.top ?? top, sheetName).find((text) =>
    isProjected(text, today)
  );
  if (label === undefined) return null;
  return {
    ...{ code: "population-unsure", reason: "not-come", label, column: population },
    ...errorAt(cellAddress(header.row ?? top, population)),
  };
}
