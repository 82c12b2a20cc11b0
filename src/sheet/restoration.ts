import { err, ok, type Result } from "../engine";
import { cellAddress, contains, sameSize, type Rectangle } from "./address";
import type { CellImage, ForeignCell } from "./cellImage";
import { referencesIn, withReferences } from "./formulaReferences";
import type { MovedApart, WriteReceipt } from "./gateway";
import { holdsOurs, type TouchedCell } from "./ownership";
import type { PlannedCell } from "./plan";
import type { CellValue, OwnArea } from "./snapshot";

export type Restoration = {
  readonly images: readonly CellImage[];
  readonly kept: readonly ForeignCell[];
};

/**
 * Where the cells of a receipt stand now: our named areas have moved with them. `moved-apart` when
 * an area has another size than it was written with, so that its cells no longer lie side by side,
 * or when cells have moved that a formula to put back speaks of.
 */
export function relocateReceipt(
  receipt: WriteReceipt,
  ownAreas: readonly OwnArea[]
): Result<WriteReceipt, MovedApart> {
  const { before, after } = receipt.ownAreas;
  const moves: Move[] = [];
  for (const { name, area } of after) {
    const now = ownAreas.find((own) => own.name === name)?.area;
    if (!now || !sameSize(area, now)) return err({ area: "host", code: "moved-apart" });
    const was = before.find((own) => own.name === name)?.area;
    moves.push({ area, was, rows: now.row - area.row, columns: now.column - area.column });
  }
  if (moves.every(({ rows, columns }) => rows === 0 && columns === 0)) return ok(receipt);
  if (replacesFormula(receipt)) return err({ area: "host", code: "moved-apart" });
  const moved = <T extends Cell>(cell: T): T => {
    const { rows, columns } = moveOf(cell, moves);
    return { ...cell, row: cell.row + rows, column: cell.column + columns };
  };
  return ok({
    ...receipt,
    before: receipt.before.map(moved),
    written: receipt.written.map(moved),
    widths: receipt.widths.map(moved),
    ownAreas: { before: before.map(({ name, area }) => ({ name, area: moved(area) })), after },
  });
}

/** Which cells to put back, and which to keep because somebody has written there since. */
export function planRestoration(
  { before, written }: WriteReceipt,
  contentAt: (row: number, column: number) => CellValue
): Restoration {
  const images = byAddress(before);
  const kept: ForeignCell[] = [];
  const restored = written.flatMap((cell) => {
    const address = cellAddress(cell.row, cell.column);
    const content = contentAt(cell.row, cell.column);
    const image = images.get(address)!;
    const back = speaksOfTheSame(image, cell) ? whereItSpeaksNow(image, cell, content) : image;
    if (holdsOurs(content, cell) && back !== null) return [back];
    kept.push({ cell: address, content });
    return [];
  });
  return { images: restored, kept };
}

type Cell = { readonly row: number; readonly column: number };

/** How far one of our areas has moved since a write, and where it stood before that. */
type Move = {
  readonly area: Rectangle;
  readonly was: Rectangle | undefined;
  readonly rows: number;
  readonly columns: number;
};

/**
 * How far a cell has moved: as the area it is in; one that the write took out of an area, as that
 * area; one beside our areas, such as a population, up or down as the area in its row.
 */
function moveOf({ row, column }: Cell, moves: readonly Move[]): Pick<Move, "rows" | "columns"> {
  const holding =
    moves.find(({ area }) => contains(area, row, column)) ??
    moves.find(({ was }) => was && contains(was, row, column));
  if (holding) return holding;
  const beside = moves.find(({ area }) => row >= area.row && row < area.row + area.rows);
  return { rows: beside?.rows ?? 0, columns: 0 };
}

/** Whether putting back would have a formula speak of other cells. */
function replacesFormula({ before, written }: WriteReceipt): boolean {
  const images = byAddress(before);
  return written.some((cell) => {
    const image = images.get(cellAddress(cell.row, cell.column))!;
    return image.isFormula && !speaksOfTheSame(image, cell);
  });
}

type FormulaCell = PlannedCell & {
  readonly content: Extract<PlannedCell["content"], { kind: "formula" }>;
};

/** Whether a formula was replaced by one that is about the same cells, if with other figures in it. */
function speaksOfTheSame(image: CellImage, cell: TouchedCell): cell is FormulaCell {
  if (!image.isFormula || !("content" in cell) || cell.content.kind !== "formula") return false;
  const written = new Set(referencesIn(cell.content.formula));
  return referencesIn(String(image.content)).every((reference) => written.has(reference));
}

/**
 * The formula to put back. Where cells have moved Excel has rewritten the one that was written, and
 * so says where they are. Null where another formula stands there now.
 */
function whereItSpeaksNow(
  image: CellImage,
  cell: FormulaCell,
  content: CellValue
): CellImage | null {
  const written = referencesIn(cell.content.formula);
  const now = referencesIn(String(content));
  if (now.length !== written.length) return null;
  const moved = new Map(written.map((reference, index) => [reference, now[index]!]));
  const formula = withReferences(String(image.content), (each) => moved.get(each) ?? each);
  return { ...image, content: formula };
}

/** What stood in cells, by their address. */
export const byAddress = (images: readonly CellImage[]): ReadonlyMap<string, CellImage> =>
  new Map(images.map((image) => [cellAddress(image.row, image.column), image]));
