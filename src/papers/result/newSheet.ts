import {
  headingKey,
  ok,
  POPULATION,
  ZERO,
  type AllocatedRow,
  type Allocation,
  type Decimal,
  type Result,
} from "../../engine";
import { layOutResult, type LayoutIssue, type SheetLabels } from "../../sheet/layout";
import { COUNT_FORMAT } from "../../sheet/layout/amountFormat";
import { textCell } from "../../sheet/layout/cells";
import { countedBy } from "../../sheet/layout/counted";
import { freeName } from "../../sheet/layout/freeName";
import { POPULATION_NOTE } from "../../sheet/layout/populationNote";
import type { ResultToLayOut } from "../../sheet/layout/result";
import { withCells } from "../../sheet/layout/withCells";
import { RESULT_FIGURES } from "../../sheet/layout/resultColumns";
import type { WritePlan } from "../../sheet/plan";
import type { ColumnRole, Reading, ReadMember, YearOfFigures } from "../../sheet/reading";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { Column } from "../table/column";
import { largestOf } from "../table/columnWidths";
import { countedFigures, figureFormat } from "../../sheet/layout/countedFigures";
import { groupColumns } from "../table/countedColumns";
import { memberColumns } from "../table/memberColumns";
import { setupOf, type NewPaper } from "../table/planPaper";
import { headingCells, rowCells } from "../table/tableCells";

/** What stands before the result: a column per year, the newest, which is in use, last. */
type Frame = {
  readonly years: readonly { readonly year: number | null; readonly heading: string }[];
  /** What the rule asks for beside the population, which a table without it could not be shared by again. */
  readonly others: readonly Column<MemberRow>[];
  readonly rows: readonly MemberRow[];
};

/** A member's figure of each year, null where it has none; and what else is known of it. */
type MemberRow = AllocatedRow & {
  readonly populations: readonly (Decimal | null)[];
  readonly member: ReadMember | undefined;
};

/** How a sheet of its own is laid out. */
export type NewSheetOptions = {
  /** The members' rows become an Excel table. */
  readonly asTable?: boolean;
  /** The years that stand side by side, the oldest first; without them those that are counted. */
  readonly years?: readonly (YearOfFigures & { readonly heading: string })[];
  /** A line under the members that says where their figures are from. */
  readonly note?: string | null;
};

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
  const frame = { ...frameOf(result, years), others: otherColumns(result) };
  const columns = columnsOf(frame, labels);
  const members = [
    ...headingCells(columns, 0),
    ...frame.rows.flatMap((row, index) => rowCells(columns, { row, at: index + 1, left: 0 })),
  ];
  const used = { row: 0, column: 0, rows: frame.rows.length + 1, columns: columns.length };
  const sheetName = freeName(labels.resultSheetName, paper.takenNames);
  const snapshot = withCells({ ...EMPTY, sheetName, used }, members, new Map());
  const laidOut = layOutResult({
    ...result,
    ...{ snapshot, halfWritten: null, reading: readingOf(result.reading, frame, columns) },
  });
  if (!laidOut.ok) return laidOut;
  const place = { row: used.rows + 1, column: 0, rows: 1, columns: 1 };
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
): Omit<Frame, "others"> {
  const { request } = allocation;
  const members = new Map(reading.members.map((member) => [member.code, member]));
  const rows = allocation.rows
    .filter(({ code }) => code !== null)
    .map((row) => ({ ...row, member: members.get(row.code ?? "") }));
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
    const headings = populationHeadings(allocation, labels);
    return {
      years: headings.map((heading) => ({ year: null, heading })),
      rows: rows.map((row) => ({
        ...row,
        populations: headings.map(() => populationOf(row, labels)),
      })),
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

/** A party of another kind may have none, which is no 0. */
const populationOf = (
  { population, member }: Pick<MemberRow, "population" | "member">,
  { parties }: SheetLabels
): Decimal | null => (parties ? (member?.figures?.get("population") ?? null) : population);

/** What the population stands under; nothing where parties have none, or nobody counts it. */
function populationHeadings(
  { request: { scheme } }: Allocation,
  { parties, population }: SheetLabels
): readonly string[] {
  if (parties === null) return [population];
  if (!countedBy(scheme).population) return [];
  const heading = parties.population ?? population;
  // Two columns under one heading could not be told apart.
  return [countedBy(scheme).figures.has(headingKey(heading)) ? population : heading];
}

/** The group and the figures of each member that its agreement asks for, under the headings it knows them by. */
function otherColumns({ allocation, labels }: ResultToLayOut): readonly Column<MemberRow>[] {
  const figures = countedFigures<MemberRow>(allocation, labels);
  return [
    ...groupColumns<MemberRow>(allocation, labels),
    ...figures.filter(({ id }) => id !== POPULATION),
  ];
}

const figureId = (key: string): string => `figure ${key}`;

function columnsOf(
  { years, others, rows }: Frame,
  labels: SheetLabels
): readonly Column<MemberRow>[] {
  const figures = rows.flatMap(({ populations }) => populations.flatMap((each) => each ?? []));
  return [
    ...memberColumns<MemberRow>(labels),
    ...others,
    ...years.map(({ heading }, index): Column<MemberRow> => ({
      id: yearId(index),
      heading,
      of: ({ populations }) => populations[index] ?? null,
      format: labels.parties ? figureFormat(figures) : COUNT_FORMAT,
    })),
  ];
}

const yearId = (index: number): string => `year ${index}`;

/** The reading of the sheet as it is laid out. */
function readingOf(
  original: Reading,
  { rows, years }: Frame,
  columns: readonly Column<MemberRow>[]
): Reading {
  const placeOf = (id: string): number | null => {
    const place = columns.findIndex((column) => column.id === id);
    return place < 0 ? null : place;
  };
  const [code, name, region] = [placeOf("code"), placeOf("name"), placeOf("region")];
  const newest = placeOf(yearId(years.length - 1));
  const last = columns.length - 1;
  const members = rows.map((row, index): ReadMember => ({
    code: row.code ?? "",
    name: row.name,
    region: row.region,
    population: row.populations.at(-1) ?? ZERO,
    row: index + 1,
    populationColumn: newest ?? last,
    codeColumn: code,
    nameColumn: name,
    regionColumn: row.region === null ? null : region,
  }));
  const roles: readonly (readonly [number | null, ColumnRole])[] = [
    [code, "code"],
    [name, "name"],
    [region, "region"],
    [newest, "population"],
  ];
  return {
    ...original,
    members,
    years: years.flatMap(({ year }, index) =>
      year === null
        ? []
        : [{ year, populations: figuresOf(rows, index), offset: index - years.length + 1 }]
    ),
    sumRow: null,
    blocks: [
      {
        area: { row: 0, column: 0, rows: rows.length + 1, columns: columns.length },
        right: last,
        headerRow: 0,
        roles: Object.fromEntries(roles.filter(([column]) => column !== null)),
        figures: Object.fromEntries(
          columns.flatMap(({ id }, column) =>
            id.startsWith(figureId("")) ? [[id.slice(figureId("").length), column]] : []
          )
        ),
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
