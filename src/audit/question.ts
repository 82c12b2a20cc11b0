import { officialPopulationsAt, POPULATION_DATES } from "../catalogue";
import type { GivenScheme, PrintedFigures } from "../engine";
import type { AuditKey } from "./finding";
import type { PrintedTable } from "./printedTable";

/** The printed figures as the search takes them, and what each column of figures is. */
export type Question = {
  readonly figures: PrintedFigures;
  readonly keys: readonly AuditKey[];
  /** Whether the table has percentages and no amounts: they are what is explained. */
  readonly isOfShares: boolean;
  /** The scheme that the table is held against; null where the rule is searched for. */
  readonly given: GivenScheme | null;
};

type KeyColumn = {
  readonly key: AuditKey;
  readonly figures: readonly (string | null)[];
  readonly printedSum: string | null;
};

/** The columns that the amounts may go by: the population, or the official one, other figures, and the printed percentages. */
export function questionOf(table: PrintedTable, given: GivenScheme | null): Question {
  const { rows, sums } = table;
  const isOfShares = rows.every(({ amount }) => amount === null);
  const columns = [
    ...populationColumns(table),
    ...table.otherHeadings.map((heading, index) => ({
      key: { kind: "column", heading } as const,
      figures: rows.map(({ others }) => others[index] ?? null),
      printedSum: null,
    })),
    ...(!isOfShares && rows.every(({ share }) => share !== null)
      ? [
          {
            key: { kind: "printed-share" } as const,
            figures: rows.map(({ share }) => share),
            printedSum: null,
          },
        ]
      : []),
  ];
  return {
    isOfShares,
    given,
    keys: columns.map(({ key }) => key),
    figures: {
      rows: rows.map(({ code, amount, share }, row) => ({
        amount: isOfShares ? share : amount,
        figures: columns.map(({ figures }) => figures[row] ?? null),
        official: officialOf(table, code),
      })),
      keys: columns.length,
      printedTotal: isOfShares ? "100" : sums.amount,
      printedKeySums: columns.map(({ printedSum }) => printedSum),
    },
  };
}

/** The official population of a municipality at the table's date, as a decimal string; null where it is not known. */
export function officialOf({ date }: PrintedTable, code: string): string | null {
  return date === null ? null : (officialPopulationsAt(date).get(code)?.toString() ?? null);
}

function populationColumns({ rows, sums }: PrintedTable): readonly KeyColumn[] {
  if (rows.some(({ population }) => population !== null)) {
    const figures = rows.map(({ population }) => population);
    return [{ key: { kind: "population" }, figures, printedSum: sums.population }];
  }
  return POPULATION_DATES.flatMap((date): KeyColumn[] => {
    const official = officialPopulationsAt(date);
    const figures = rows.map(({ code }) => official.get(code)?.toString() ?? null);
    const isWhole = figures.every((figure) => figure !== null);
    return isWhole
      ? [{ key: { kind: "official-population", date }, figures, printedSum: null }]
      : [];
  });
}
