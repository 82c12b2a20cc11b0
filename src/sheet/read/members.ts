import { Decimal } from "../../engine";
import { findMunicipality, officialPopulation } from "../../catalogue/municipalities";
import { cellAddress } from "../address";
import { CELL_DIGITS } from "../cellNumber";
import type { ReadingIssue, ReadMember } from "../reading";
import type { Block, PlacedRow } from "./block";
import { resolveName } from "./resolve";
import { LATEST_YEAR } from "./validity";
import { errorAt, warningAt } from "../readingIssue";

/** A row's member, if it could be made out, and what is wrong with the row. */
type RowOutcome = { readonly member: ReadMember | null; readonly issues: readonly ReadingIssue[] };

type Named = { readonly code: string | null; readonly issue: ReadingIssue | null };

/** The cell that says which municipality a row is about. */
export function identityCell({ columns }: Block, row: number): string {
  return cellAddress(row, columns.code ?? columns.both ?? columns.name ?? columns.group.left);
}

/** The municipality number of a row: the given one, or by its name where it has none. */
function numberOf(block: Block, row: PlacedRow, year: number): Named {
  const cell = identityCell(block, row.row);
  const inCell = errorAt(cell);
  const error = (issue: ReadingIssue): Named => ({ code: null, issue });
  if (row.error !== null) {
    return error({ ...inCell, code: "cell-has-error", error: row.error });
  }
  if (row.code !== null) {
    const unknown = findMunicipality(row.code) === undefined;
    const issue = { ...inCell, code: "unknown-code", text: row.code } as const;
    return { code: row.code, issue: unknown ? issue : null };
  }
  if (row.badCode !== null) {
    return error({ ...inCell, code: "unknown-code", text: row.badCode });
  }
  const name = row.name ?? "";
  const nameCell = cellAddress(
    row.row,
    block.columns.name ?? block.columns.both ?? block.columns.group.left
  );
  const meant = resolveName(name, year, row.region);
  switch (meant.kind) {
    case "unknown":
      return error({ ...inCell, code: "code-missing", name });
    case "ambiguous": {
      const candidates = meant.candidates.map(({ code }) => code);
      return error({ ...inCell, code: "ambiguous-name", name, candidates, cell: nameCell });
    }
    case "unique": {
      const { code } = meant.municipality;
      return {
        code,
        issue: { ...warningAt(nameCell), code: "code-from-name", name, municipality: code },
      };
    }
  }
}

/** Whether a thousand times the figure is about the official population: `214.565` for 214,565. */
function isInThousands(value: Decimal, code: string | null): boolean {
  const official = code === null ? undefined : officialPopulation(code, LATEST_YEAR);
  const inhabitants = value.times(1000);
  if (!official || !inhabitants.isInteger()) return false;
  const ratio = inhabitants.toNumber() / official.inhabitants;
  return ratio > 0.5 && ratio < 2;
}

/** A cell keeps 15 digits. */
const FIRST_TOO_LARGE = new Decimal(10).pow(CELL_DIGITS);

type Counted = { readonly value: Decimal | null; readonly issue: ReadingIssue | null };

function countOf(block: Block, { row, population, name, code }: PlacedRow): Counted {
  const at = errorAt(cellAddress(row, block.population));
  const refused = (issue: ReadingIssue): Counted => ({ value: null, issue });
  switch (population.kind) {
    case "error":
      return refused({ code: "cell-has-error", error: population.text, ...at });
    case "text":
      return refused({ code: "population-not-a-number", text: population.text, ...at });
    case "blank":
    case "no-figure":
      return refused({ code: "population-missing", name: name ?? code ?? "", ...at });
    case "number": {
      const value = population.value.toFixed();
      if (population.value.isNegative() && !population.value.isZero()) {
        return refused({ code: "population-negative", value, ...at });
      }
      if (!population.value.isInteger()) {
        const inThousands = isInThousands(population.value, code);
        return refused(
          inThousands
            ? { code: "population-in-thousands", value, rows: 1, ...at }
            : { code: "population-not-whole", value, ...at }
        );
      }
      if (population.value.gte(FIRST_TOO_LARGE)) {
        return refused({ code: "population-too-large", value, ...at });
      }
      return { value: population.value, issue: null };
    }
  }
}

/** Makes a member of a row, or says why it cannot be one. */
export function readMember(block: Block, row: PlacedRow, year: number): RowOutcome {
  const { columns, population } = block;
  const number = numberOf(block, row, year);
  const count = countOf(block, row);
  const issues = [number.issue, count.issue].filter((issue) => issue !== null);
  if (number.code === null || count.value === null) return { member: null, issues };
  const member: ReadMember = {
    code: number.code,
    name: row.name ?? findMunicipality(number.code)?.name ?? number.code,
    region: row.region,
    population: count.value,
    row: row.row,
    populationColumn: population,
    codeColumn: columns.code ?? columns.both,
    nameColumn: columns.name ?? columns.both,
    regionColumn: columns.region,
  };
  return { member, issues };
}
