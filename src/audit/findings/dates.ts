import { POPULATION_DATES } from "../../catalogue";
import type { Finding } from "../finding";
import type { PrintedLine } from "../printedLine";
import type { PrintedTable } from "../printedTable";

const DATE = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g;

/** A date in the headings that is not the one whose official populations stand in the table. */
export function dateFindings(
  { rows, date }: PrintedTable,
  lines: readonly PrintedLine[]
): readonly Finding[] {
  const firstRow = Math.min(...rows.map(({ place }) => place.row));
  if (date === null) return [];
  const stated = lines
    .filter(({ row }) => row <= firstRow)
    .flatMap(({ cells, row, column }) =>
      cells.flatMap(({ text }, index) =>
        [...text.matchAll(DATE)].map(([, day = "", month = "", year = ""]) => ({
          date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
          place: { row, column: column + index },
        }))
      )
    )
    .filter((each) => POPULATION_DATES.includes(each.date));
  const [other] = stated;
  if (!other || stated.some((each) => each.date === date)) return [];
  return [
    {
      code: "date-differs",
      sure: "certain",
      place: other.place,
      member: null,
      name: null,
      printed: other.date,
      computed: date,
      detail: null,
    },
  ];
}
