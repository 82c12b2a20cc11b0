import { err, ok, type AllocatedRow, type Result } from "../../engine";
import { toCell } from "../cellNumber";
import type { PlannedCell, WritePlan } from "../plan";
import type { Reading, ReadMember } from "../reading";
import type { SheetSnapshot } from "../snapshot";
import { COUNT_FORMAT } from "./amountFormat";
import { numberCell, textCell } from "./cells";
import { freeName } from "./freeName";
import type { SheetLabels } from "./labels";
import { layOutResult, type LayoutIssue } from "./layOutResult";
import type { ResultToLayOut } from "./result";

const [CODE, NAME, REGION, POPULATION] = [0, 1, 2, 3] as const;
/** These four, share and amount. */
const COLUMNS = 6;

/**
 * Lays an allocation out on a sheet of its own, for when there is no room beside the rows: number,
 * name, region and population of each member first, then the result as beside any table. With
 * `asTable` the members' rows become an Excel table, to be sorted and filtered; the summary stands
 * beside it.
 */
export function layOutOnNewSheet(
  result: ResultToLayOut,
  takenNames: readonly string[],
  { asTable = false } = {}
): Result<WritePlan, LayoutIssue> {
  const { allocation, labels } = result;
  const rows = allocation.rows.filter(({ code }) => code !== null);
  const values = [
    [labels.municipalityNumber, labels.municipality, labels.region, labels.population],
    ...rows.map((row) => [
      row.code ?? "",
      row.name,
      row.region ?? "",
      row.population === null ? "" : toCell(row.population),
    ]),
  ];
  const snapshot: SheetSnapshot = {
    sheetId: "",
    sheetName: freeName(labels.resultSheetName, takenNames),
    used: { row: 0, column: 0, rows: values.length, columns: 4 },
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => "General")),
    hiddenRows: new Set(),
    tables: [],
    ownAreas: [],
    protected: false,
  };
  const laidOut = layOutResult({ ...result, snapshot, reading: readingOf(result.reading, rows) });
  if (!laidOut.ok) return err(laidOut.error);
  return ok({
    ...laidOut.value,
    target: { kind: "new-sheet", name: snapshot.sheetName },
    cells: [...memberCells(rows, labels), ...laidOut.value.cells],
    fitted: [
      ...[CODE, NAME, REGION, POPULATION].map((column) => ({
        row: 0,
        column,
        rows: values.length,
        columns: 1,
      })),
      ...laidOut.value.fitted,
    ],
    ...(asTable ? { table: { row: 0, column: 0, rows: values.length, columns: COLUMNS } } : {}),
  });
}

function memberCells(rows: readonly AllocatedRow[], labels: SheetLabels): PlannedCell[] {
  return [
    textCell(0, CODE, labels.municipalityNumber, { look: "heading" }),
    textCell(0, NAME, labels.municipality, { look: "heading" }),
    textCell(0, REGION, labels.region, { look: "heading" }),
    textCell(0, POPULATION, labels.population, { look: "number-heading" }),
    ...rows.flatMap((row, index) => [
      textCell(index + 1, CODE, row.code ?? ""),
      textCell(index + 1, NAME, row.name),
      ...(row.region === null ? [] : [textCell(index + 1, REGION, row.region)]),
      ...(row.population === null
        ? []
        : [
            numberCell(index + 1, POPULATION, toCell(row.population), {
              numberFormat: COUNT_FORMAT,
            }),
          ]),
    ]),
  ];
}

function readingOf(original: Reading, rows: readonly AllocatedRow[]): Reading {
  const members = rows.map((row, index): ReadMember => ({
    code: row.code ?? "",
    name: row.name,
    region: row.region,
    population: row.population!,
    row: index + 1,
    populationColumn: POPULATION,
    codeColumn: CODE,
    nameColumn: NAME,
    regionColumn: row.region === null ? null : REGION,
  }));
  return {
    ...original,
    members,
    sumRow: null,
    blocks: [
      {
        area: { row: 0, column: 0, rows: rows.length + 1, columns: 4 },
        headerRow: 0,
        roles: { [CODE]: "code", [NAME]: "name", [REGION]: "region", [POPULATION]: "population" },
      },
    ],
  };
}
