import { cellAddress } from "../address";
import { NO_ACCOUNT, type ReadingIssue, type ReadingOutcome } from "../reading";
import { accountedColumns } from "./account";
import type { Cells } from "./cells";
import type { Columns } from "./columns";
import { findDivision, rowsOfRepeated } from "./division";
import { figureHeading } from "./headerWords";
import { errorAt, NO_POPULATION_TABLE } from "../readingIssue";

/** Why no population was found: there is none, or it is divided into parts. */
export function describeNoTable(cells: Cells, columns: readonly Columns[]): ReadingOutcome {
  const [largest] = [...columns].sort((a, b) => b.group.rows.length - a.group.rows.length);
  const issue: ReadingIssue = largest
    ? (inParts(largest) ?? inRows(cells, largest) ?? noColumn(largest))
    : NO_POPULATION_TABLE;
  const account = {
    ...NO_ACCOUNT,
    columns: columns.flatMap((each) => accountedColumns(each, "none")),
  };
  return { kind: "no-table", issues: [issue], account };
}

/** Row → what its municipality is known by. */
function keysByRow({ group }: Columns): ReadonlyMap<number, string> {
  return new Map(group.identities.flatMap(({ known }) => [...known]));
}

const municipalitiesIn = (columns: Columns): number => new Set(keysByRow(columns).values()).size;

const firstCell = ({ group }: Columns): string =>
  cellAddress(group.rows[0]!, group.identities[0]!.column);

/** Columns for men and women, or for ages, and none for everybody. */
function inParts(columns: Columns): ReadingIssue | null {
  const { header, choice, firstRow } = columns;
  const parts = choice.passed.flatMap(({ column, why }) => {
    const label = header.labels.get(column);
    return why === "part" && label !== undefined && figureHeading(label) === "part"
      ? [{ column, label }]
      : [];
  });
  const [first, second] = parts;
  if (!first || !second) return null;
  return {
    ...errorAt(cellAddress(header.row ?? firstRow, first.column)),
    code: "population-in-parts",
    municipalities: municipalitiesIn(columns),
    parts: [...new Set(parts.map(({ label }) => label))],
  };
}

/** Rows for each age or district of a municipality, and none for everybody. */
function inRows(cells: Cells, columns: Columns): ReadingIssue | null {
  const rows = [...keysByRow(columns)].map(([row, key]) => ({ row, key }));
  const repeated = rowsOfRepeated(rows);
  const municipalities = municipalitiesIn(columns);
  const by = repeated.length * 2 > municipalities ? findDivision(cells, columns, repeated) : null;
  return by === null
    ? null
    : {
        ...{ code: "several-rows-each", municipalities: repeated.length, by },
        ...errorAt(firstCell(columns)),
      };
}

const noColumn = (columns: Columns): ReadingIssue => ({
  ...errorAt(firstCell(columns)),
  code: "no-population-column",
  municipalities: municipalitiesIn(columns),
});
