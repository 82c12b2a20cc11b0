import type { Decimal } from "../../engine";
import { parseAddress, rectangleAddress, type Rectangle } from "../../sheet/address";
import { readPopulation } from "../../sheet/read";
import type { Reading, ReadMember } from "../../sheet/reading";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { NewPopulation } from "../../statistics";

/** A table of its own on the sheet with newer figures of mostly the same municipalities. */
export type NewerTable = {
  /** Where its rows stand, for example `H1:J35`. */
  readonly address: string;
  /** As `2026-01-01` or `2026`. */
  readonly date: string;
  /** By municipality number. */
  readonly populations: ReadonlyMap<string, Decimal>;
};

const known = new WeakMap<Reading, NewerTable | null>();

/**
 * The newest of the tables that somebody pasted beside or under the one that is read, where it is
 * newer than the figures in use; null where there is none, and where either does not say how old
 * its figures are. Looked for once for each reading.
 */
export function newerTable(sheet: SheetSnapshot, reading: Reading): NewerTable | null {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const found = findNewer(sheet, reading);
  known.set(reading, found);
  return found;
}

/** The figures of a table on the sheet, to be compared and put in as official ones are. */
export function newsIn({ address, date, populations }: NewerTable): NewPopulation {
  return {
    year: Number(yearOf(date)),
    findings: new Map(
      [...populations].map(([code, figure]) => [
        code,
        { kind: "found", inhabitants: figure.toNumber(), from: [code] },
      ])
    ),
    earlier: [],
    takenIn: new Map(),
    source: { kind: "pasted", address },
  };
}

function findNewer(sheet: SheetSnapshot, reading: Reading): NewerTable | null {
  const { populationDate, members, readOn } = reading;
  const { used } = sheet;
  if (populationDate === null || used === null) return null;
  const here = new Set(members.map(({ code }) => code));
  const newer = placesOfOthers(reading, used).flatMap((within): NewerTable[] => {
    const other = readPopulation(sheet, { within }, readOn);
    if (other.kind !== "table") return [];
    const { members: its, populationDate: date } = other.reading;
    const common = its.filter(({ code }) => here.has(code)).length;
    if (date === null || yearOf(date) <= yearOf(populationDate) || common * 2 <= here.size) {
      return [];
    }
    const populations = new Map(its.map(({ code, population }) => [code, population]));
    return [{ address: addressOf(its), date, populations }];
  });
  return newer.reduce<NewerTable | null>(
    (newest, each) => (newest && newest.date >= each.date ? newest : each),
    null
  );
}

/** Where the tables stand that were left out: beside the one that is read, or under it. */
function placesOfOthers({ issues, blocks, sumRow }: Reading, used: Rectangle): Rectangle[] {
  const bottom = Math.max(sumRow?.row ?? 0, ...blocks.map(({ area }) => area.row + area.rows - 1));
  const right = used.column + used.columns;
  const last = used.row + used.rows;
  return issues.flatMap(({ code, cell }) => {
    const at = code === "other-table" && cell !== null ? parseAddress(cell) : null;
    if (!at) return [];
    const { column } = at;
    return at.row > bottom
      ? [{ ...used, row: bottom + 1, rows: last - bottom - 1 }]
      : [{ row: used.row, column, rows: used.rows, columns: right - column }];
  });
}

/** From the first number or name to the last figure. */
function addressOf(members: readonly ReadMember[]): string {
  const rows = members.map(({ row }) => row);
  const columns = members.flatMap(({ codeColumn, nameColumn, populationColumn }) =>
    [codeColumn, nameColumn, populationColumn].filter((column) => column !== null)
  );
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return rectangleAddress({
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  });
}

const yearOf = (date: string): string => date.slice(0, 4);
