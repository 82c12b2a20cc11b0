import {
  findMunicipality,
  keyOfMunicipality,
  municipalitiesNamed,
  successorsIn,
} from "../../catalogue/municipalities";
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
} from "../reading";
import type { Block, PlacedRow } from "./block";
import { columnsOf, rowsOf, type Cells } from "./cells";
import type { Columns } from "./columns";
import { meaningOf } from "./headerWords";
import { identityCell } from "./members";
import type { MunicipalityText } from "./municipalityText";
import { isLeftOut } from "./notInForce";
import { namesAnother, statementsIn, type Statement } from "./statements";
import { LATEST_YEAR } from "./validity";

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
};

type Accounted = { readonly account: Account; readonly issues: readonly ReadingIssue[] };

function keyOfCode(code: string): string {
  const known = findMunicipality(code);
  return known ? keyOfMunicipality(known) : code;
}

/** Accounts for everything on the sheet that looks like municipalities and their figures. */
export function accountFor(source: AccountSource): Accounted {
  const { byBlock, found } = source;
  const used = [...byBlock.keys()];
  const members = [...byBlock.values()].flat();
  const keys = new Set(members.map(({ code }) => keyOfCode(code)));
  const outside = statementsOutside(source);
  const strangers = outside.filter((each) => !each.keys.some((key) => keys.has(key)));
  const others = found.filter((block) => !used.includes(block)).flatMap(rowsOfOther);
  const othersOnly = others.filter((each) => !each.keys.some((key) => keys.has(key)));
  const leftOut = [
    ...used.flatMap((block) => leftOutOf(block, source)),
    ...strangers.map((each) => toLeftOut(each, "outside")),
    ...othersOnly.map(({ leftOut: each }) => each),
  ];
  const sums = used.reduce((count, block) => count + block.figures.length, 0);
  const otherDates = used.reduce(
    (count, block) => count + block.rows.length - source.rowsOf(block).length,
    0
  );
  const repeated = outside.length - strangers.length + others.length - othersOnly.length;
  const municipalities = {
    found: members.length + sums + otherDates + repeated + leftOut.length,
    ...{ used: members.length, sums, otherDates, repeated, leftOut },
  };
  return {
    account: { municipalities, columns: source.columns.flatMap(accountedColumns) },
    issues: [
      ...describeStrangers(strangers),
      ...describeOthers(othersOnly.map(({ leftOut: each }) => each)),
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

/** The municipalities that stand outside every block, and those between the columns of one. */
function statementsOutside({ around, found }: AccountSource): readonly Statement[] {
  const claims = claimsOf(found);
  return rowsOf(around.area).flatMap((row) => {
    const claimed = claims.get(row) ?? [];
    const known = new Set(claimed.flatMap(({ keys }) => keys));
    const isOne = isWide(claimed, around) && claimed.every(({ numbers }) => numbers.size === 0);
    if (isOne && !hasNumbers(around, row, claimed) && !namesAnother(around, row, known)) return [];
    const outside = statementsIn(around, row).filter((statement) => {
      const { column } = statement;
      const claim = claimed.find(({ left, right }) => column >= left && column <= right);
      return claim === undefined || isOfItsOwn(around, statement, claim);
    });
    return outside.filter(
      ({ keys }, index) =>
        !outside.slice(0, index).some((other) => other.keys.some((key) => keys.includes(key)))
    );
  });
}

/** Whether a row has numbers of municipalities besides those of the tables that claim it. */
const hasNumbers = ({ area, isMunicipalityNumber }: Cells, row: number, claims: readonly Claim[]) =>
  columnsOf(area).some(
    (column) => isMunicipalityNumber(row, column) && !claims.some(({ known }) => known.has(column))
  );

/** Inside a table only another municipality with its own population makes a statement of its own. */
function isOfItsOwn(
  around: Cells,
  { row, column, figureColumn, code, keys, isPopulation, isBare }: Statement,
  claim: Claim
): boolean {
  return (
    (!isBare || claim.numbers.has(column) || around.isMunicipalityNumber(row, column)) &&
    isPopulation &&
    figureColumn > column &&
    !claim.known.has(figureColumn) &&
    !keys.some((key) => claim.keys.includes(key)) &&
    !isForerunner(code, claim)
  );
}

/** Whether a number was that of a municipality that has become the one the row is about. */
const isForerunner = (code: string | null, claim: Claim): boolean =>
  code !== null &&
  successorsIn(code, LATEST_YEAR).some((next) => claim.keys.includes(keyOfCode(next)));

type Claim = {
  readonly left: number;
  readonly right: number;
  /** Columns whose meaning is known: no figure in them belongs to anybody else. */
  readonly known: ReadonlySet<number>;
  /** Further columns headed as municipality numbers. */
  readonly numbers: ReadonlySet<number>;
  /** The municipality the row is about, or those its name can mean; none where it is about none. */
  readonly keys: readonly string[];
};

/** Whether the claims reach over every column of the cells. */
const isWide = (claims: readonly Claim[], { area }: Cells): boolean =>
  claims.some(({ left, right }) => left <= area.column && right >= area.column + area.columns - 1);

/** The columns that a block speaks for in each of its rows. */
function claimsOf(blocks: readonly Block[]): ReadonlyMap<number, readonly Claim[]> {
  const claims = new Map<number, Claim[]>();
  for (const block of blocks) {
    const { core, identities } = block.columns.group;
    const own = [...identities.map(({ column }) => column), block.population];
    const span = {
      left: Math.min(core.left, ...own),
      right: Math.max(core.right, ...own),
      known: new Set(own),
      numbers: new Set(headedNumbers(block.columns).filter((column) => !own.includes(column))),
    };
    const claim = (row: number, keys: readonly string[]) => {
      const before = claims.get(row);
      if (before) before.push({ ...span, keys });
      else claims.set(row, [{ ...span, keys }]);
    };
    for (const placed of block.rows) claim(placed.row, keysOfRow(placed));
    const { header, firstRow } = block.columns;
    for (let row = header.top ?? firstRow; row <= (header.row ?? -1); row += 1) claim(row, []);
    for (const { row } of [...block.figures, ...block.parties]) claim(row, []);
    for (const { row, of } of block.parts) claim(row, of ? keysOfRow(of) : []);
  }
  return claims;
}

const headedNumbers = ({ header }: Columns): readonly number[] =>
  [...header.labels].flatMap(([column, label]) => (meaningOf(label) === "code" ? [column] : []));

function keysOfRow({ code, name }: MunicipalityText): readonly string[] {
  if (code !== null) return [keyOfCode(code)];
  return name === null ? [] : municipalitiesNamed(name).map(keyOfMunicipality);
}

type OtherRow = { readonly keys: readonly string[]; readonly leftOut: LeftOut };

/** The rows of a block that is not read since it repeats another. */
function rowsOfOther(block: Block): readonly OtherRow[] {
  return block.rows.map((row) => ({
    keys: keysOfRow(row),
    leftOut: {
      cell: identityCell(block, row.row),
      code: row.code,
      name: row.name ?? row.code ?? "",
      why: "other-table",
    },
  }));
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
    code: "party-no-municipality",
    name: label,
    cell: cellAddress(row, block.population),
    severity: "error",
  }));

/** One warning for members that stand where the table seems to have ended. */
export function describeTakenIn(members: readonly ReadMember[]): ReadingIssue[] {
  const [first] = members;
  if (!first) return [];
  const names = members.map(({ name }) => name);
  const column = first.codeColumn ?? first.nameColumn ?? first.populationColumn;
  const cell = cellAddress(first.row, column);
  return [{ code: "municipality-taken-in", names, cell, severity: "warning" }];
}

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
  return [{ code: "municipality-left-out", names, cell, severity }];
}

function describeOthers(leftOut: readonly LeftOut[]): ReadingIssue[] {
  const [first] = leftOut;
  if (!first) return [];
  const names = [...new Set(leftOut.map(({ name }) => name))];
  return [{ code: "municipality-left-out", names, cell: first.cell, severity: "warning" }];
}

/** Every column of a group that was looked at, from left to right. */
export function accountedColumns(columns: Columns): readonly AccountedColumn[] {
  const { code, name, both, region, date, choice, header, firstRow, group } = columns;
  const heading = (column: number) => header.labels.get(column) ?? null;
  const at = (column: number, role: ColumnRole | null, why: ColumnWhy) => ({
    column,
    cell: cellAddress(header.row ?? firstRow, column),
    heading: heading(column),
    ...{ role, why },
  });
  const named: readonly (readonly [number | null, ColumnRole, ColumnWhy])[] = [
    [code, "code", "names-municipalities"],
    [name, "name", "names-municipalities"],
    [both, "code-and-name", "names-municipalities"],
    [region, "region", "region"],
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
