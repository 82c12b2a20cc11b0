import fc from "fast-check";
import { cellAddress } from "../../../src/sheet/address";
import { isOwnPart } from "../../../src/sheet/layout/ownNames";
import type { Stage } from "../stage";
import { MEMBERS } from "../table";
import type { Person } from "./typing";

/** Somebody types a region over another in the helper column that we wrote, if there is one. */
export type RegionStep = {
  readonly kind: "region";
  readonly member: number;
  readonly name: string;
  readonly who: Person;
};

export const regionStep: fc.Arbitrary<RegionStep> = fc.record({
  kind: fc.constant("region" as const),
  member: fc.nat(7),
  name: fc.constantFrom(...new Set(MEMBERS.map(({ region }) => region))),
  who: fc.constantFrom<Person>("here", "elsewhere"),
});

export async function typeRegion({ member, name, who }: RegionStep, stage: Stage): Promise<void> {
  const { world, truth } = stage;
  const sheet = await world.activeSheet();
  const contents = await world.contents(sheet);
  const { people } = truth.of(sheet);
  const cells = (await world.ownAreas(sheet))
    .filter(({ name }) => isOwnPart(name, "region"))
    .flatMap(({ area: { row, column, rows } }) =>
      Array.from({ length: rows - 1 }, (_, index) => ({ row: row + 1 + index, column }))
    )
    .map((cell) => ({ ...cell, address: cellAddress(cell.row, cell.column) }))
    // What says the same as ours again is nobody's.
    .filter(({ address }) => (contents[address] ?? name) !== name && !people.wrote(address));
  const cell = cells[member % Math.max(1, cells.length)];
  if (cell) await stage.type({ row: cell.row, column: cell.column, content: name }, who);
}
