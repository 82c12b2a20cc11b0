import { readMemory } from "../../src/session/memory";
import { contentOf } from "../../src/session/memory/adoptedVersions";
import type { SessionState } from "../../src/session/state";
import type { ForeignCell } from "../../src/sheet/cellImage";
import { isOfResult } from "../../src/sheet/layout/ownNames";
import { amountsOnSheet, type AmountCell } from "./amountsOnSheet";
import { amountsOf, type Amounts, type Truth } from "./truth";
import type { SheetTab, World } from "./world";

/** Holds the workbook to what must be true of it; throws, in words, where it is not. */
export async function check(
  when: string,
  world: World,
  truth: Truth,
  state: SessionState,
  isBehind: boolean
): Promise<void> {
  const tabs = await world.sheets();
  const active = await world.activeSheet();
  truth.of(active).people.told(toldIn(state));
  for (const tab of tabs) await checkSheet(when, tab, { world, truth, state, active, isBehind });
  for (const id of truth.sheetIds.filter((known) => !tabs.some((tab) => tab.id === known))) {
    // The add-in takes away a sheet of its own where nobody has typed anything.
    const lost = truth.of(id).people.lostIn({});
    if (lost.length > 0) throw new Error(`${when}, a sheet went with ${lost.join("; ")}`);
    truth.deleted(id);
  }
  const { memory } = readMemory(await world.parts());
  const lost = truth.lostVersions(memory.adopted.map(contentOf));
  if (lost.length > 0) throw new Error(`${when}, adopted versions are gone: ${lost.join("; ")}`);
}

type Checked = {
  readonly world: World;
  readonly truth: Truth;
  readonly state: SessionState;
  readonly active: string;
  /** Whether the pane may show less than somebody who reads the sheet sees. */
  readonly isBehind: boolean;
};

async function checkSheet(when: string, { id, name }: SheetTab, of: Checked): Promise<void> {
  const { world, truth, state, active, isBehind } = of;
  const contents = await world.contents(id);
  const sheet = truth.of(id);
  const lost = sheet.people.lostIn(contents);
  if (lost.length > 0) {
    throw new Error(`${when}, somebody's cell on ${name} was lost: ${lost.join("; ")}`);
  }
  const areas = (await world.ownAreas(id)).filter((own) => isOfResult(own.name));
  const cells = amountsOnSheet(contents, areas);
  if (state.incomplete) {
    sheet.amounts = null;
    return;
  }
  // Undo shows the sheet that it has been at, which need not be in front.
  const isShown = id === active && "sheetName" in state.sheet && state.sheet.sheetName === name;
  if (!isShown && areas.length === 0) return;
  const shown = isShown && !isBehind ? state : await world.look(id);
  // What the pane names as no longer what was written is told.
  const named = shown.written?.changedCells ?? [];
  // Where rows stand in another order that is said instead.
  const isSaidOfAll = shown.forgotten !== null || shown.written?.rowsChanged === true;
  // Where neither a table is read nor a result remembered, nothing is claimed of the amounts.
  const isClaimed = shown.sheet.kind === "table" || shown.written !== null;
  const isTold = (address: string) =>
    isSaidOfAll || !isClaimed || named.some(({ cell }) => cell === address);
  for (const { address, amount, code } of cells.filter((each) => !isTold(each.address))) {
    if (code && !sheet.people.wrote(address) && truth.isAnothers(code, amount)) {
      throw new Error(`${when}, ${amount} in ${address} on ${name} is not that of ${code}`);
    }
  }
  if (areas.length === 0 || named.length > 0 || sheet.isDamaged || sheet.people.touch(areas)) {
    sheet.amounts = null;
    if (areas.length === 0 && shown.written !== null) {
      throw new Error(`${when}, the pane shows a result on ${name}, and none is there`);
    }
    return;
  }
  const expected = currentOf(shown) ?? sheet.amounts;
  const wrong = expected && differing(cells, expected);
  if (wrong) throw new Error(`${when}, on ${name} ${wrong}`);
  sheet.amounts =
    expected ?? new Map(cells.map(({ code, address, amount }) => [code ?? address, amount]));
  const isUnknown = shown.sheet.kind !== "table" || shown.forgotten !== null;
  if (!isUnknown && cells.length > 0 && shown.written === null) {
    throw new Error(`${when}, the pane shows no result on ${name}, and one is there`);
  }
}

/** The amounts of the result that the pane says is up to date; null where it says none is. */
function currentOf({ written, outcome, sheet }: SessionState): Amounts | null {
  const isCurrent =
    sheet.kind === "table" &&
    written !== null &&
    outcome.kind === "allocated" &&
    written.changes.length === 0 &&
    !written.rowsChanged &&
    !written.partGone &&
    !written.choiceChanged &&
    written.changedCells.length === 0;
  return isCurrent ? amountsOf(outcome.allocation) : null;
}

/** In what cells differ from the amounts that must stand there; null where they do not. */
function differing(cells: readonly AmountCell[], expected: Amounts): string | null {
  const sorted = (amounts: Iterable<number>) => [...amounts].sort((a, b) => a - b).join();
  const [is, must] = [sorted(cells.map(({ amount }) => amount)), sorted(expected.values())];
  if (is !== must) return `the amounts are ${is} and not ${must}`;
  const moved = cells.find(({ code, amount }) => {
    const own = code === null ? undefined : expected.get(code);
    return own !== undefined && own !== amount;
  });
  return moved ? `${moved.amount} in ${moved.address} is not that of ${moved.code}` : null;
}

/** Cells that the add-in says it has written over, or will, with what was in them. */
export function toldIn({ notice, written }: SessionState): readonly ForeignCell[] {
  if (notice?.kind === "taken-over") {
    const changed = written?.changedCells ?? [];
    return [...notice.others, ...changed.map(({ cell, after }) => ({ cell, content: after }))];
  }
  return notice?.kind === "refused" && notice.issue.code === "write-incomplete"
    ? notice.issue.cells
    : [];
}
