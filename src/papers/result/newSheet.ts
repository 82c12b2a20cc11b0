import { ok, type AllocatedRow, type Decimal, type Result } from "../../engine";
import { layOutResult, type LayoutIssue, type SheetLabels } from "../../sheet/layout";
import { COUNT_FORMAT } from "../../sheet/layout/amountFormat";
import { textCell } from "../../sheet/layout/cells";
import { freeName } from "../../sheet/layout/freeName";
import { POPULATION_NOTE } from "../../sheet/layout/populationNote";
import type { ResultToLayOut } from "../../sheet/layout/result";
import { withCells } from "../../sheet/layout/withCells";
import { RESULT_FIGURES } from "../../sheet/layout/resultColumns";
import type { WritePlan } from "../../sheet/plan";
import type { Reading, ReadMember, YearOfFigures } from "../../sheet/reading";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { Column } from "../table/column";
import { largestOf } from "../table/columnWidths";
import { memberColumns } from "../table/memberColumns";
import { setupOf, type NewPaper } from "../table/planPaper";
import { headingCells, rowCells } from "../table/tableCells";

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
  /** A line under the members that says where their figures are from. */
  readonly note?: string | null;
};

const [CODE, NAME, REGION, FIRST_YEAR] = [0, 1, 2, 3] as const;

/**
 * Lays an allocation out on a sheet of its own, for when there is no room beside the rows: number,
 * name, region and population of each member first, of several years or an average that of each
 * year, then the result as beside any table. With `asTable` the members' rows become an Excel table,
 * to be sorted and filtered; the summary stands beside it.
 */
export function layOutOnNewSheet(
  result: ResultToLayOut,
  paper: NewPaper,
  { asTable = false, years = [], note = null }: NewSheetOptions = {}
): Result<WritePlan, LayoutIssue> {
  const { labels, allocation } = result;
  const frame = frameOf(result, years);
  const columns = columnsOf(frame, labels);
  const members = [
    ...headingCells(columns, 0),
    ...frame.rows.flatMap((row, index) => rowCells(columns, { row, at: index + 1, left: 0 })),
  ];
  const used = { row: 0, column: 0, rows: frame.rows.length + 1, columns: columns.length };
  const sheetName = freeName(labels.resultSheetName, paper.takenNames);
  const snapshot = withCells({ ...EMPTY, sheetName, used }, members, new Map());
  const laidOut = layOutResult({ ...result, snapshot, reading: readingOf(result.reading, frame) });
  if (!laidOut.ok) return laidOut;
  const place = { row: used.rows + 1, column: CODE, rows: 1, columns: 1 };
  const noted = note === null ? [] : [textCell(place.row, place.column, note, { look: "note" })];
  const cells = [...members, ...laidOut.value.cells, ...noted];
  const table = { ...used, columns: columns.length + RESULT_FIGURES.length };
  return ok({
    ...laidOut.value,
    target: { kind: "new-sheet", name: sheetName },
    cells,
    names: [
      ...laidOut.value.names,
      ...(note === null ? [] : [{ name: POPULATION_NOTE, area: place }]),
    ],
    fitted: [],
    ...(asTable ? { table } : {}),
    setup: setupOf(
      {
        cells,
        fittedFrom: 0,
        orientation: "landscape",
        printedColumns: largestOf(cells.map(({ column }) => column)) + 1,
        headingRow: 0,
        // An Excel table has headings of its own look.
        headings: asTable ? [] : [{ ...table, rows: 1 }],
        ruled: asTable ? [] : [{ ...table, rows: 1 }],
        footer: labels.schemeTitle(allocation.request.scheme),
      },
      paper
    ),
  });
}

const EMPTY: SheetSnapshot = {
  sheetId: "",
  sheetName: "",
  used: null,
  values: [],
  formulas: [],
  numberFormats: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  ownAreas: [],
  anchors: [],
  protected: false,
};

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

function columnsOf({ years }: Frame, labels: SheetLabels): readonly Column<MemberRow>[] {
  return [
    ...memberColumns<MemberRow>(labels),
    ...years.map(({ heading }, index): Column<MemberRow> => ({
      id: `year ${index}`,
      heading,
      of: ({ populations }) => populations[index] ?? null,
      format: COUNT_FORMAT,
    })),
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
