import { createHash } from "node:crypto";
import { cellAddress, columnName, rectangleAddress } from "../../src/sheet/address";
import type { PlannedCell, WritePlan } from "../../src/sheet/plan";

/** Letters of a fingerprint: one in 16 million other contents has the same. */
const LETTERS = 4;
const EMPTY = "-";

const hashOf = (text: string): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, LETTERS);

/** What a cell holds and how its numbers are shown, in words for a message. */
export function contentOf({ content, numberFormat }: PlannedCell): string {
  const shown =
    content.kind === "formula"
      ? content.formula
      : JSON.stringify(content.kind === "text" ? content.text : content.value);
  return numberFormat === undefined ? shown : `${shown} as ${numberFormat}`;
}

/** For example `aB3x:heading`: the content's fingerprint, and the look by name. */
export const cellFingerprint = (cell: PlannedCell): string =>
  hashOf(contentOf(cell)) + (cell.look ? `:${cell.look}` : "");

/**
 * A sheet as lines: what it has besides cells, then a line for each row with a fingerprint for each
 * cell from column A on.
 */
export function fingerprintOf({ target, cells, cleared, names, fitted, table, setup }: WritePlan) {
  const last = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const rows = new Map<number, Map<number, PlannedCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, PlannedCell>();
    row.set(cell.column, cell);
    rows.set(cell.row, row);
  }
  const area = rectangleAddress;
  return [
    `sheet: ${target.kind === "new-sheet" ? target.name : "the one that was read"}`,
    `columns: A to ${columnName(last)}`,
    ...names.map((name) => `name: ${name.name} ${area(name.area)}`),
    ...(cleared.length === 0 ? [] : [`cleared: ${cleared.length}`]),
    ...(fitted.length === 0 ? [] : [`fitted: ${fitted.map(area).join(" ")}`]),
    ...(table ? [`table: ${area(table)}`] : []),
    ...(setup ? setupLines(setup) : []),
    ...[...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, inRow]) => {
        const shown = Array.from({ length: last + 1 }, (_, column) => {
          const cell = inRow.get(column);
          return cell ? cellFingerprint(cell) : EMPTY;
        });
        return `${row + 1} ${shown.join(" ")}`;
      }),
  ];
}

function setupLines(setup: NonNullable<WritePlan["setup"]>): readonly string[] {
  const { page, ...others } = setup;
  return [
    `page: ${JSON.stringify(page)}`,
    ...Object.entries(others).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
  ];
}

/** Cells that differ from a kept fingerprint, in words: where, what stands there now, and the look. */
export function differences(
  kept: readonly string[],
  { cells }: WritePlan,
  now: readonly string[]
): readonly string[] {
  const isRow = (line: string) => /^\d/.test(line);
  const words = (lines: readonly string[]) => lines.filter((line) => !isRow(line));
  const byRow = (lines: readonly string[]) =>
    new Map(lines.filter(isRow).map((line) => [line.split(" ")[0]!, line.split(" ").slice(1)]));
  const [was, is] = [byRow(kept), byRow(now)];
  const at = new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const inCells = [...new Set([...was.keys(), ...is.keys()])].flatMap((row) => {
    const [before = [], after = []] = [was.get(row), is.get(row)];
    return Array.from({ length: Math.max(before.length, after.length) }, (_, column) => column)
      .filter((column) => (before[column] ?? EMPTY) !== (after[column] ?? EMPTY))
      .map((column) => {
        const address = `${columnName(column)}${row}`;
        const cell = at.get(address);
        const holds = cell ? `${contentOf(cell)} (${cell.look ?? "plain"})` : "nothing";
        return `${address} holds ${holds}; fingerprint ${after[column] ?? EMPTY}, was ${before[column] ?? EMPTY}`;
      });
  });
  return [
    ...words(kept)
      .filter((line) => !now.includes(line))
      .map((line) => `was  ${line}`),
    ...words(now)
      .filter((line) => !kept.includes(line))
      .map((line) => `now  ${line}`),
    ...inCells,
  ];
}
