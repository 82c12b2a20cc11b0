import { err, ok, type AllocatedRow, type Decimal, type Result } from "../../engine";
import { toCell } from "../cellNumber";
import type { PlannedCell, WritePlan } from "../plan";
import type { Reading, ReadMember, YearOfFigures } from "../reading";
import type { SheetSnapshot } from "../snapshot";
import { COUNT_FORMAT } from "./amountFormat";
import { numberCell, textCell } from "./cells";
import { freeName } from "./freeName";
import type { SheetLabels } from "./labels";
import { layOutResult, type LayoutIssue } from "./layOutResult";
import type { ResultToLayOut } from "./result";

const [CODE, NAME, REGION, FIRST_YEAR] = [0, 1, 2, 3] as const;
/** Share and amount. */
const RESULT_COLUMNS = 2;

/** What stands before the result: a column per year, the newest, which is in use, last. */
type Frame = {
  readonly years: readonly { readonly year: number | null; readonly heading: string }[];
  readonly rows: readonly MemberRow[];
};

/** A member's figure of each year; null where it has none. */
type MemberRow = AllocatedRow & { readonly populations: readonly (Decimal | null)[] };

/** How a sheet of its own is laid out. */
export type NewSheetOptions = {
  /** The members' rows become an Excel table. */
  readonly asTable?: boolean;
  /** The years that stand side by side, the oldest first; without them those that are counted. */
  readonly years?: readonly (YearOfFigures & { readonly heading: string })[];
};

/**
 * Lays an allocation out on a sheet of its own, for when there is no room beside the rows: number,
 * name, region and population of each member first, of several years or an average that of each
 * year, then the result as beside any table. With `asTable` the members' rows become an Excel table,
 * to be sorted and filtered; the summary stands beside it.
 */
export function layOutOnNewSheet(
  result: ResultToLayOut,
  takenNames: readonly string[],
  { asTable = false, years: sideBySide = [] }: NewSheetOptions = {}
): Result<WritePlan, LayoutIssue> {
  const { labels } = result;
  const frame = frameOf(result, sideBySide);
  const { rows, years } = frame;
  const values = [
    [
      labels.municipalityNumber,
      labels.municipality,
      labels.region,
      ...years.map(({ heading }) => heading),
    ],
    ...rows.map(({ code, name, region, populations }) => [
      code ?? "",
      name,
      region ?? "",
      ...populations.map((figure) => (figure === null ? "" : toCell(figure))),
    ]),
  ];
  const columns = FIRST_YEAR + years.length;
  const snapshot: SheetSnapshot = {
    sheetId: "",
    sheetName: freeName(labels.resultSheetName, takenNames),
    used: { row: 0, column: 0, rows: values.length, columns },
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => "General")),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    ownAreas: [],
    anchors: [],
    protected: false,
  };
  const laidOut = layOutResult({ ...result, snapshot, reading: readingOf(result.reading, frame) });
  if (!laidOut.ok) return err(laidOut.error);
  return ok({
    ...laidOut.value,
    target: { kind: "new-sheet", name: snapshot.sheetName },
    cells: [...memberCells(frame, labels), ...laidOut.value.cells],
    fitted: [
      ...Array.from({ length: columns }, (_, column) => ({
        row: 0,
        column,
        rows: values.length,
        columns: 1,
      })),
      ...laidOut.value.fitted,
    ],
    ...(asTable
      ? { table: { ...WHOLE, rows: values.length, columns: columns + RESULT_COLUMNS } }
      : {}),
  });
}

const WHOLE = { row: 0, column: 0 } as const;

function frameOf(
  { allocation, reading, labels }: ResultToLayOut,
  sideBySide: NonNullable<NewSheetOptions["years"]>
): Frame {
  const { request } = allocation;
  const rows = allocation.rows.filter(({ code }) => code !== null);
  if (sideBySide.length > 0) {
    return {
      years: sideBySide,
      rows: rows.map((row) => ({
        ...row,
        populations: sideBySide.map(({ populations }) => populations.get(row.code ?? "") ?? null),
      })),
    };
  }
  if (!reading.average) {
    return {
      years: [{ year: null, heading: labels.population }],
      rows: rows.map((row) => ({ ...row, populations: row.population ? [row.population] : [] })),
    };
  }
  return {
    years: reading.average.map((year) => ({ year, heading: labels.populationOf(year) })),
    // Municipalities come first among the rows, in the members' order.
    rows: rows.map((row, index) => ({
      ...row,
      populations: request.members[index]?.populations ?? [],
    })),
  };
}

function memberCells({ rows, years }: Frame, labels: SheetLabels): PlannedCell[] {
  return [
    textCell(0, CODE, labels.municipalityNumber, { look: "heading" }),
    textCell(0, NAME, labels.municipality, { look: "heading" }),
    textCell(0, REGION, labels.region, { look: "heading" }),
    ...years.map(({ heading }, index) =>
      textCell(0, FIRST_YEAR + index, heading, { look: "number-heading" })
    ),
    ...rows.flatMap((row, index) => [
      textCell(index + 1, CODE, row.code ?? ""),
      textCell(index + 1, NAME, row.name),
      ...(row.region === null ? [] : [textCell(index + 1, REGION, row.region)]),
      ...row.populations.flatMap((figure, year) =>
        figure === null
          ? []
          : numberCell(index + 1, FIRST_YEAR + year, toCell(figure), { numberFormat: COUNT_FORMAT })
      ),
    ]),
  ];
}

function readingOf(original: Reading, { rows, years }: Frame): Reading {
  const newest = FIRST_YEAR + years.length - 1;
  const members = rows.map((row, index): ReadMember => ({
    code: row.code ?? "",
    name: row.name,
    region: row.region,
    population: row.populations.at(-1)!,
    row: index + 1,
    populationColumn: newest,
    codeColumn: CODE,
    nameColumn: NAME,
    regionColumn: row.region === null ? null : REGION,
  }));
  return {
    ...original,
    members,
    years: years.flatMap(({ year }, index) =>
      year === null
        ? []
        : [{ year, populations: figuresOf(rows, index), offset: FIRST_YEAR + index - newest }]
    ),
    sumRow: null,
    blocks: [
      {
        area: { row: 0, column: 0, rows: rows.length + 1, columns: newest + 1 },
        right: newest,
        headerRow: 0,
        roles: { [CODE]: "code", [NAME]: "name", [REGION]: "region", [newest]: "population" },
      },
    ],
  };
}

const figuresOf = (rows: readonly MemberRow[], index: number): ReadonlyMap<string, Decimal> =>
  new Map(
    rows.flatMap(({ code, populations }) => {
      const figure = populations[index] ?? null;
      return code === null || figure === null ? [] : [[code, figure]];
    })
  );
