import {
  NO_ACCOUNT,
  type Reading,
  type ReadingCorrections,
  type ReadingIssue,
  type ReadingOutcome,
  type ReadMember,
} from "../reading";
import type { SheetSnapshot } from "../snapshot";
import { describeTakenIn } from "./account";
import { columnsOf, readableCells, rowsOf, type Cells } from "./cells";
import {
  cellsOfLines,
  findDelimitedColumn,
  findLinesReadAsDecimals,
  inOneColumn,
} from "./delimited";
import { withNumbersKnown } from "./municipalityNumbers";
import { findUnknown } from "./unknownTable";
import { findLinesInOneCell, findTransposed } from "./unlikeTable";
import { readTable, type TableSource } from "./table";

export { checkMembership } from "./membership";

function holdsNothing({ used, anywhere }: Cells): boolean {
  return rowsOf(used).every((row) =>
    columnsOf(used).every((column) => anywhere(row, column) === "")
  );
}

/** Reads a text file whose lines stand in one cell each, where that is what the sheet holds. */
function readLines(
  source: TableSource,
  { populationDate }: ReadingCorrections,
  otherwise: ReadingOutcome
): ReadingOutcome {
  const { cells } = source;
  const lines = findDelimitedColumn(cells);
  if (lines) {
    const corrections = populationDate === undefined ? {} : { populationDate };
    const fields = cellsOfLines(cells, lines);
    return inOneColumn(readTable({ ...source, cells: fields, around: fields }, corrections), lines);
  }
  const decimals = findLinesReadAsDecimals(cells);
  return decimals ? { kind: "no-table", issues: [decimals], account: NO_ACCOUNT } : otherwise;
}

/** The Excel table that holds municipalities; null when none of the sheet's does, or several do. */
function readExcelTable(
  source: TableSource,
  corrections: ReadingCorrections
): ReadingOutcome | null {
  const { snapshot } = source;
  const { used, tables } = snapshot;
  if (!used || corrections.within) return null;
  const outcomes = tables
    .map(({ area }) =>
      readTable(
        { ...source, cells: withNumbersKnown(readableCells(snapshot, used, area)) },
        corrections
      )
    )
    .filter((outcome) => outcome.kind === "table" && outcome.reading.members.length > 0);
  const [only, second] = outcomes;
  return only && !second ? only : null;
}

const hasLeftOut = (outcome: ReadingOutcome): boolean =>
  outcome.kind === "table" &&
  outcome.reading.account.municipalities.leftOut.some(({ why }) => why === "outside");

/**
 * The reading of the whole sheet, where it has all rows of the Excel table, which has no sum of its
 * own, and more that belong to it; null where it says anything else.
 */
function withMore(table: Reading, sheet: ReadingOutcome): ReadingOutcome | null {
  if (sheet.kind !== "table" || hasLeftOut(sheet) || table.sumRow !== null) return null;
  const { reading } = sheet;
  const isFaulty = reading.issues.some(({ severity }) => severity === "error");
  const own = new Set(table.members.map(placeOf));
  const kept = reading.members.filter((member) => own.has(placeOf(member)));
  if (isFaulty || kept.length < own.size) return null;
  const known = new Set(reading.issues.flatMap((it) => (it.code === TAKEN_IN ? it.names : [])));
  const added = reading.members.filter(
    (member) => !own.has(placeOf(member)) && !known.has(member.name)
  );
  return {
    kind: "table",
    reading: { ...reading, issues: [...describeTakenIn(added), ...reading.issues] },
  };
}

/** A member and the cell of its figure. */
const placeOf = ({ code, row, populationColumn }: ReadMember): string =>
  `${code} ${row} ${populationColumn}`;

const TAKEN_IN = "municipality-taken-in";

/** Reads the Excel table; where it ends before the last municipality, the sheet around it as well. */
function readSheet(source: TableSource, corrections: ReadingCorrections): ReadingOutcome {
  const table = readExcelTable(source, corrections);
  if (table?.kind !== "table" || !hasLeftOut(table)) return table ?? readTable(source, corrections);
  return withMore(table.reading, readTable(source, corrections)) ?? table;
}

/** Why a sheet has no table, where more can be said than that; null where not. */
function explain(cells: Cells, issues: readonly ReadingIssue[]): ReadingIssue | null {
  const isOnly = (code: ReadingIssue["code"]) => issues.every((issue) => issue.code === code);
  if (isOnly("no-population-column")) return findTransposed(cells);
  if (!isOnly("no-population-table")) return null;
  return findTransposed(cells) ?? findLinesInOneCell(cells) ?? findUnknown(cells);
}

/**
 * Reads the population table of a sheet, wherever it stands and however it is built. Cells that
 * hold a result of our own are never read as input. What the user has corrected is believed.
 * `today`, as `2026-11-28`, decides which of the dates on the sheet have come.
 */
export function readPopulation(
  snapshot: SheetSnapshot,
  corrections: ReadingCorrections,
  today: string
): ReadingOutcome {
  const { used } = snapshot;
  if (used === null) return { kind: "empty" };
  const cells = withNumbersKnown(readableCells(snapshot, used, corrections.within));
  if (holdsNothing(cells)) return { kind: "empty" };
  const source = { snapshot, cells, around: cells, today };
  const outcome = readSheet(source, corrections);
  if (outcome.kind !== "no-table") return outcome;
  const lines = readLines(source, corrections, outcome);
  if (lines.kind !== "no-table") return lines;
  const why = explain(cells, lines.issues);
  return why === null ? lines : { ...lines, issues: [why] };
}
