import { readPopulation } from "../../../src/sheet/read";
import { placeResult } from "../../../src/sheet/layout/placement";
import { snapshotOf } from "../read/snapshotOf";

const GRID = [
  ["Nr", "Kommune", "Folketall"],
  ["5001", "Trondheim", 214_565],
  ["5035", "Stjørdal", 24_537],
  ["1508", "Ålesund", 58_509],
];

/** First and last column of the result, and the summary's first, by their letters. */
function columnsOf(hidden: string) {
  const hiddenColumns = [...hidden].map((letter) => letter.charCodeAt(0) - 65);
  const snapshot = snapshotOf(GRID, { hiddenColumns });
  const read = readPopulation(snapshot, {}, "2026-11-28");
  if (read.kind !== "table") throw new Error("The example is refused.");
  const { blocks, summary } = placeResult(read.reading, snapshot);
  const letter = (column: number) => String.fromCharCode(65 + column);
  const [block] = blocks;
  const first = block!.helper ? block!.regionColumn! : block!.figures.share;
  return `${letter(first)}:${letter(block!.figures.amount)} ${letter(summary.column)}`;
}

it.each([
  { why: "nothing is hidden", hidden: "", is: "D:F H" },
  { why: "columns right beside the table are hidden", hidden: "EFGHI", is: "J:L N" },
  { why: "only the next column is hidden", hidden: "D", is: "E:G I" },
  { why: "the summary would stand in hidden columns", hidden: "GH", is: "D:F I" },
  { why: "part of the summary would", hidden: "J", is: "D:F K" },
  { why: "a hidden column holds the table itself", hidden: "B", is: "D:F H" },
])("a result is written where it is seen: $why", ({ hidden, is }) => {
  expect(columnsOf(hidden)).toBe(is);
});
