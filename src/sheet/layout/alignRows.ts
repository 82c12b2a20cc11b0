/** A cell that says what it said before. */
const SAME = 2;
/** A cell that was empty and is. */
const STILL_EMPTY = 1;
/** A cell that says something else: less of a sign than a row put in and another one gone. */
const CHANGED = -1;
/** A row that was put in, or is gone, for which there is no other sign. */
const MOVED = -1;
/** Rows put in and deleted again beyond the difference in number. */
const SPARE = 16;
/** Beyond this many steps the rows are not compared. */
const MOST_STEPS = 4_000_000;

/**
 * Which of the rows that were written each row now is, after rows were put in or deleted between
 * them: the order that keeps most cells the same. Null for a row that was put in. Cells are given
 * by marks, `""` for an empty one. Null as a whole where there are too many rows to compare.
 */
export function alignRows(
  now: readonly (readonly string[])[],
  written: readonly (readonly string[])[]
): readonly (number | null)[] | null {
  const band = Math.abs(now.length - written.length) + SPARE;
  const width = 2 * band + 1;
  if ((now.length + 1) * width > MOST_STEPS) return null;

  // score(i, j) of the first i rows now and the first j written, for j from i - band to i + band.
  const scores = new Float64Array((now.length + 1) * width).fill(-Infinity);
  const place = (i: number, j: number): number =>
    j < 0 || j > written.length || Math.abs(i - j) > band ? -1 : i * width + (j - i + band);
  const score = (i: number, j: number): number =>
    i < 0 ? -Infinity : (scores[place(i, j)] ?? -Infinity);
  const kept = (i: number, j: number): number =>
    i < 1 || j < 1 ? -Infinity : score(i - 1, j - 1) + likeness(now[i - 1]!, written[j - 1]!);
  const putIn = (i: number, j: number): number =>
    i < 1 ? -Infinity : score(i - 1, j) + MOVED + emptyCells(now[i - 1]!);
  const gone = (i: number, j: number): number => score(i, j - 1) + MOVED;

  for (let i = 0; i <= now.length; i += 1) {
    for (let j = Math.max(0, i - band); j <= Math.min(written.length, i + band); j += 1) {
      scores[place(i, j)] = i + j === 0 ? 0 : Math.max(kept(i, j), putIn(i, j), gone(i, j));
    }
  }
  const rows: (number | null)[] = now.map(() => null);
  let [i, j] = [now.length, written.length];
  while (i > 0) {
    if (score(i, j) === kept(i, j)) rows[(i -= 1)] = j -= 1;
    else if (score(i, j) === putIn(i, j)) i -= 1;
    else j -= 1;
  }
  return rows;
}

function likeness(row: readonly string[], other: readonly string[]): number {
  return row.reduce((sum, mark, column) => {
    const before = other[column];
    if (mark === before) return sum + (mark === "" ? STILL_EMPTY : SAME);
    return mark === "" || before === "" ? sum : sum + CHANGED;
  }, 0);
}

const emptyCells = (row: readonly string[]): number =>
  row.filter((mark) => mark === "").length * STILL_EMPTY;
