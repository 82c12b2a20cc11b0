import fc from "fast-check";
import { cellAddress } from "../../../src/sheet/address";
import { isOwnPart } from "../../../src/sheet/layout/ownNames";
import type { Stage } from "../stage";
import { populationCell, type Table } from "../table";

/** Somebody puts two rows in each other's place, as sorting does: with what we wrote beside them, or without. */
export type SortStep = {
  readonly kind: "sort";
  readonly member: number;
  readonly other: number;
  readonly withOurs: boolean;
};

export const sortStep: fc.Arbitrary<SortStep> = fc.record({
  kind: fc.constant("sort" as const),
  member: fc.nat(7),
  other: fc.nat(7),
  withOurs: fc.boolean(),
});

export async function sortRows(
  { member, other, withOurs }: SortStep,
  table: Table,
  { world, truth }: Stage
): Promise<void> {
  const [{ row: a, column: population }, { row: b }] = [
    populationCell(table, member),
    populationCell(table, other),
  ];
  if (a === b) return;
  const sheet = await world.activeSheet();
  const [contents, areas] = [await world.contents(sheet), await world.ownAreas(sheet)];
  const ours = areas.filter(({ name }) => isOwnPart(name, "amount")).map(({ area }) => area.column);
  const last = withOurs ? Math.max(population, ...ours) : population;
  for (let column = table.left; column <= last; column++) {
    const [first, second] = [a, b].map((row) => contents[cellAddress(row, column)] ?? "");
    if (first === second) continue;
    await world.type(a, column, second!, "here");
    await world.type(b, column, first!, "here");
  }
  truth.of(sheet).people.swapped(a, b, (column) => column >= table.left && column <= last);
  truth.of(sheet).isDamaged = true;
}
