import { successorsIn } from "../../catalogue/municipalities";
import type { Block } from "./block";
import { columnsOf, rowsOf, type Cells } from "./cells";
import type { Columns } from "./columns";
import { meaningOf } from "./headerWords";
import { keyOfCode, keysOfRow } from "./municipalityKeys";
import { namesAnother, statementsIn, type Statement } from "./statements";
import { LATEST_YEAR } from "./validity";

/** The municipalities that stand outside every block, and those between the columns of one. */
export function statementsOutside(around: Cells, found: readonly Block[]): readonly Statement[] {
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
