import { findMunicipality } from "../../catalogue/municipalities";
import { cellAddress } from "../address";
import type {
  Account,
  AccountedColumn,
  ColumnRole,
  ColumnWhy,
  LeftOut,
  LeftOutWhy,
  ReadingIssue,
  ReadMember,
  RegionSource,
} from "../reading";
import type { Block, PlacedRow } from "./block";
import type { Cells } from "./cells";
import type { Columns } from "./columns";
import { identityCell } from "./members";
import { keyOfCode, keysOfRow } from "./municipalityKeys";
import { isLeftOut } from "./notInForce";
import type { Statement } from "./statements";
import { statementsOutside } from "./statementsOutside";
import type { MunicipalityRow } from "./rows";
import { errorAt, warningAt } from "../readingIssue";

/** What an account is made of. */
export type AccountSource = {
  /** Every cell that may be read, also outside the table. */
  readonly around: Cells;
  /** What each group of columns holds, in use or not. */
  readonly columns: readonly Columns[];
  /** Every block that was found, in use or not. */
  readonly found: readonly Block[];
  readonly byBlock: ReadonlyMap<Block, readonly ReadMember[]>;
  /** The rows of the date in use. */
  readonly rowsOf: (block: Block) => readonly PlacedRow[];
  readonly date: string | null;
  readonly regionSource: RegionSource;
};

type Accounted = { readonly account: Account; readonly issues: readonly ReadingIssue[] };

/** Accounts for everything on the sheet that looks like municipalities and their figures. */
export function accountFor(source: AccountSource): Accounted {
  const { byBlock, found } = source;
  const used = [...byBlock.keys()];
  const members = [...byBlock.values()].flat();
  const keys = new Set(members.map(({ code }) => keyOfCode(code)));
  const isNew = (each: Pick<OtherRow, "keys">) => !each.keys.some((key) => keys.has(key));
  const under = used.map((block) => ({ block, rows: rowsBelow(block, found) }));
  const outside = statementsOutside(source.around, found).filter(
    (each) => !under.some((below) => isAmong(each, below))
  );
  const strangers = outside.filter(isNew);
  const others = found.filter((block) => !used.includes(block)).flatMap(rowsOfOther);
  const below = under.flatMap(({ rows }) => rows);
  const othersOnly = others.filter(isNew);
  const leftOut = [
    ...used.flatMap((block) => leftOutOf(block, source)),
    ...strangers.map((each) => toLeftOut(each, "outside")),
    ...[...othersOnly, ...below.filter(isNew)].map(({ leftOut: each }) => each),
  ];
  const sums = used.reduce((count, block) => count + block.figures.length, 0);
  const otherDates = used.reduce(
    (count, block) => count + block.rows.length - source.rowsOf(block).length,
    0
  );
  const repeated = [...outside, ...others, ...below].filter((each) => !isNew(each)).length;
  const municipalities = {
    found: members.length + sums + otherDates + repeated + leftOut.length,
    ...{ used: members.length, sums, otherDates, repeated, leftOut },
  };
  return {
    account: {
      municipalities,
      columns: source.columns.flatMap((columns) => accountedColumns(columns, source.regionSource)),
    },
    issues: [
      ...under.flatMap(({ block, rows }) => describeBelow(block, rows.filter(isNew))),
      ...describeStrangers(strangers),
      ...describeOthers(
        othersOnly.map(({ leftOut: each }) => each),
        "warning"
      ),
      ...describeOthers(partsWithoutWhole(used, keys), "error"),
      ...used.flatMap(describeParties),
      ...used.flatMap((block) =>
        describeTakenIn((byBlock.get(block) ?? []).filter(({ row }) => block.late.has(row)))
      ),
    ],
  };
}

const toLeftOut = ({ row, column, code, name }: Statement, why: LeftOutWhy): LeftOut => ({
  cell: cellAddress(row, column),
  ...{ code, name, why },
});

type OtherRow = {
  readonly row: number;
  readonly keys: readonly string[];
  readonly leftOut: LeftOut;
};

/** The rows of a block that is not read since it repeats another. */
function rowsOfOther(block: Block): readonly OtherRow[] {
  return block.rows.map((row) => toOtherRow(block, row, "other-table"));
}

const toOtherRow = (block: Block, row: MunicipalityRow, why: LeftOutWhy): OtherRow => ({
  row: row.row,
  keys: keysOfRow(row),
  leftOut: {
    cell: identityCell(block, row.row),
    ...{ code: row.code, name: nameOf(row), why },
  },
});

/** The name that stands there, where it is a municipality's; else that of the number. */
function nameOf({ code, name, named }: MunicipalityRow): string {
  const known = code === null ? undefined : findMunicipality(code);
  return (named ? name : null) ?? known?.name ?? name ?? code ?? "";
}

/** Parts of municipalities that have no row for the whole. */
function partsWithoutWhole(blocks: readonly Block[], members: ReadonlySet<string>): LeftOut[] {
  return blocks.flatMap((block) => {
    const read = new Set([...members, ...block.rows.flatMap(keysOfRow)]);
    return block.parts.flatMap(({ row, of }): LeftOut[] => {
      if (of === null || keysOfRow(of).some((key) => read.has(key))) return [];
      const { name, code } = of;
      const cell = identityCell(block, row);
      return [{ cell, code, name: name ?? code ?? "", why: "part" }];
    });
  });
}

/** What a block that is read leaves out, with why. */
function leftOutOf(block: Block, { byBlock, rowsOf: read, date }: AccountSource): LeftOut[] {
  const made = new Set(byBlock.get(block)?.map(({ row }) => row));
  const at = (row: number, name: string, code: string | null, why: LeftOutWhy): LeftOut => ({
    cell: identityCell(block, row),
    ...{ code, name, why },
  });
  return [
    ...read(block)
      .filter(({ row }) => !made.has(row))
      .map((row) => {
        const why = isLeftOut(row, date) ? "not-in-force" : "faulty";
        return at(row.row, row.name ?? row.code ?? "", row.code, why);
      }),
    ...block.parties.map(({ row, label }) => at(row, label, null, "faulty")),
    ...block.parts.map(({ row, of }) => at(row, of?.name ?? "", of?.code ?? null, "part")),
  ];
}

const describeParties = (block: Block): ReadingIssue[] =>
  block.parties.map(({ row, label }) => ({
    ...errorAt(cellAddress(row, block.population)),
    code: "party-no-municipality",
    name: label,
  }));

/** One warning for members that stand where the table seems to have ended. */
export function describeTakenIn(members: readonly ReadMember[]): ReadingIssue[] {
  const [first] = members;
  if (!first) return [];
  const names = members.map(({ name }) => name);
  const column = first.codeColumn ?? first.nameColumn ?? first.populationColumn;
  const cell = cellAddress(first.row, column);
  return [{ ...warningAt(cell), code: "municipality-taken-in", names }];
}

/** The municipalities that stand under a block, by words that are not its own, in no other block. */
function rowsBelow(block: Block, found: readonly Block[]): readonly OtherRow[] {
  const read = new Set(found.flatMap(({ rows }) => rows.map(({ row }) => row)));
  return (block.below?.rows ?? [])
    .filter(({ row }) => !read.has(row))
    .map((row) => toOtherRow(block, row, "outside"));
}

type Below = { readonly block: Block; readonly rows: readonly OtherRow[] };

const isAmong = ({ row, column }: Statement, { block: { columns }, rows }: Below): boolean =>
  column >= columns.group.left &&
  column <= columns.group.right &&
  rows.some((each) => each.row === row);

/** One error for those who stand under a table, by words that are not the table's. */
const describeBelow = ({ below }: Block, rows: readonly OtherRow[]): readonly ReadingIssue[] =>
  describeOthers(
    rows.map(({ leftOut }) => leftOut),
    "error"
  ).map((issue) => ({ ...issue, ...(below !== null && { under: below.heading }) }));

/** One error for those with a figure like their population, one warning for the others. */
function describeStrangers(strangers: readonly Statement[]): ReadingIssue[] {
  const likely = strangers.filter(({ isPopulation }) => isPopulation);
  const others = strangers.filter(({ isPopulation }) => !isPopulation);
  return [...describe(likely, "error"), ...describe(others, "warning")];
}

function describe(
  statements: readonly Statement[],
  severity: ReadingIssue["severity"]
): ReadingIssue[] {
  const [first] = statements;
  if (!first) return [];
  const names = [...new Set(statements.map(({ name }) => name))];
  const cell = cellAddress(first.row, first.column);
  return [{ area: "reading", code: "municipality-left-out", names, cell, severity }];
}

function describeOthers(
  leftOut: readonly LeftOut[],
  severity: ReadingIssue["severity"]
): ReadingIssue[] {
  const [first] = leftOut;
  if (!first) return [];
  const names = [...new Set(leftOut.map(({ name }) => name))];
  return [{ area: "reading", code: "municipality-left-out", names, cell: first.cell, severity }];
}

/** Every column of a group that was looked at, from left to right. */
export function accountedColumns(
  columns: Columns,
  regionSource: RegionSource
): readonly AccountedColumn[] {
  const { code, name, both, region, date, choice, header, firstRow, group } = columns;
  const heading = (column: number) => header.labels.get(column) ?? null;
  const at = (column: number, role: ColumnRole | null, why: ColumnWhy) => ({
    column,
    cell: cellAddress(header.row ?? firstRow, column),
    heading: heading(column),
    ...{ role, why },
  });
  const named: readonly (readonly [number | null, ColumnRole | null, ColumnWhy])[] = [
    [code, "code", "names-municipalities"],
    [name, "name", "names-municipalities"],
    [both, "code-and-name", "names-municipalities"],
    regionSource === "number" ? [region, null, "no-regions"] : [region, "region", "region"],
    [date, "date", "row-dates"],
    [choice.columns[0]?.column ?? null, "population", choice.why ?? "nearness"],
  ];
  const all = [
    ...named.flatMap(([column, role, why]) => (column === null ? [] : [at(column, role, why)])),
    ...choice.passed.map(({ column, why }) => at(column, null, why)),
    ...group.contradicted.map((column) => at(column, null, "other-numbers")),
  ];
  return all.sort((a, b) => a.column - b.column).map(({ column: _, ...accounted }) => accounted);
}
