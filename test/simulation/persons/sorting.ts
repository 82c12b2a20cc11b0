import fc from "fast-check";
import { cellAddress } from "../../../src/sheet/address";
import { isOwnPart } from "../../../src/sheet/layout/ownNames";
import type { ReadMember } from "../../../src/sheet/reading";
import type { Stage } from "../stage";

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

export async function sortRows(step: SortStep, stage: Stage): Promise<void> {
  const { world, truth, session } = stage;
  // Who sorts sees the rows as they stand, of which the pane may not have heard.
  if (stage.excel.length > 0) await session.read();
  const { sheet: shown } = session.getState();
  const sheet = await world.activeSheet();
  const isInFront = (await world.sheets()).some(
    ({ id, name }) => id === sheet && "sheetName" in shown && name === shown.sheetName
  );
  if (!isInFront || shown.kind !== "table") return;
  const { members } = shown.reading;
  const [one, other] = [step.member, step.other].map((each) => members[each % members.length]);
  if (!one || !other || one.row === other.row || !isOneStretch(members, one.row, other.row)) return;
  const [contents, areas] = [await world.contents(sheet), await world.ownAreas(sheet)];
  const ours = areas.filter(({ name }) => isOwnPart(name, "amount")).map(({ area }) => area.column);
  const columns = [one, other].flatMap(columnsOf);
  const first = Math.min(...columns);
  const last = Math.max(...columns, ...(step.withOurs ? ours : []));
  for (let column = first; column <= last; column++) {
    const [a, b] = [one, other].map(({ row }) => contents[cellAddress(row, column)] ?? "");
    if (a === b) continue;
    await world.type(one.row, column, b!, "here");
    await world.type(other.row, column, a!, "here");
  }
  const { people } = truth.of(sheet);
  people.swapped(one.row, other.row, (column) => column >= first && column <= last);
  truth.of(sheet).isDamaged = true;
}

/** Nobody sorts a municipality under another heading. */
function isOneStretch(members: readonly ReadMember[], a: number, b: number): boolean {
  const rows = members.filter(({ row }) => row > Math.min(a, b) && row < Math.max(a, b));
  return rows.length === Math.abs(a - b) - 1;
}

const columnsOf = ({
  codeColumn,
  nameColumn,
  regionColumn,
  populationColumn,
}: ReadMember): readonly number[] =>
  [codeColumn, nameColumn, regionColumn, populationColumn].filter((column) => column !== null);
