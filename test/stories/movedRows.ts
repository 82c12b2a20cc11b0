import { parseAddress } from "../../src/sheet/address";
import type { Shift } from "../../src/sheet/shift";
import { writeAtLast } from "../session/wayOut";
import type { MakeHost, StoryHost } from "./storyHost";
import {
  allocated,
  amountsBeside,
  between,
  cellsOf,
  openExample,
  openPane,
  settled,
  sumOf,
  told,
} from "./told";

type Move = { readonly why: string; readonly move: (host: StoryHost) => Promise<unknown> };

const shifted =
  (shift: Shift): Move["move"] =>
  (host) =>
    host.shift(shift);

/** Somebody types over what two rows hold, so that each is about the other's municipality. */
async function swapFirstTwo(host: StoryHost): Promise<void> {
  const cells = await cellsOf(host);
  for (const [column, letter] of ["A", "B", "C", "D"].entries()) {
    await host.type(2, column, cells[`${letter}4`]!, "elsewhere");
    await host.type(3, column, cells[`${letter}3`]!, "elsewhere");
  }
}

const MOVES: readonly Move[] = [
  { why: "F1: a row put in", move: shifted({ axis: "rows", at: 10, count: 1 }) },
  { why: "F6: a row put in on top", move: shifted({ axis: "rows", at: 0, count: 1 }) },
  { why: "rowDeleted: a member deleted", move: shifted({ axis: "rows", at: 4, count: -1 }) },
  { why: "F3: a column put in", move: shifted({ axis: "columns", at: 1, count: 1 }) },
  {
    why: "columnInsertedRight: a column put in where the result is to stand",
    move: shifted({ axis: "columns", at: 4, count: 1 }),
  },
  { why: "F4: a population typed", move: (host) => host.type(2, 1, 5, "elsewhere") },
  { why: "F5: two rows in another order", move: swapFirstTwo },
  {
    why: "the sheet renamed",
    move: async (host) => host.rename(await host.activeSheet(), "Nytt navn"),
  },
];

/** Between our read and our write somebody else is at the sheet. */
export function tellMovedRows(makeHost: MakeHost): void {
  describe.each(MOVES)("$why between the read and the write", ({ move }) => {
    it.each([
      { result: "a first result", written: false },
      { result: "F2, F6: a result in the place of another", written: true },
    ])("parts no amount of $result from its municipality", async ({ written }) => {
      const opened = await openExample(await makeHost(), written);
      const { host, session } = opened;
      session.setParameter("total", "5000000");
      between(opened, () => move(host));
      await session.write("beside");
      host.calm();
      expect(told(opened)).toBe("written");
      await settled(opened);
      expect(await amountsBeside(host)).toEqual(allocated(opened));

      const again = await openPane(host);
      expect(again.session.getState()).toMatchObject({
        written: { changes: [], rowsChanged: false, choiceChanged: false, changedCells: [] },
        incomplete: false,
      });
      await again.session.refresh();
      expect(told(again)).toBe("written");
      expect(await amountsBeside(host)).toEqual(allocated(again));
    });
  });

  it("C: the sheet deleted between the read and the write is said to be gone, and nothing is written elsewhere", async () => {
    const opened = await openExample(await makeHost());
    const { host, session } = opened;
    const first = await host.activeSheet();
    const other = await host.copy(first);
    const before = await host.contents(other);
    between(opened, () => host.remove(first));
    await session.write("beside");
    host.calm();
    expect(told(opened)).toMatch(/Arket finnes ikke lenger. Velg et annet ark/);
    expect(await host.contents(other)).toEqual(before);
    await session.read();
    expect(session.getState()).toMatchObject({ incomplete: false, unfinished: null });
  });

  it("the sheet emptied between the read and the write stays empty, and no table is said to be there", async () => {
    const opened = await openExample(await makeHost());
    const { host, session } = opened;
    session.setParameter("total", "5000000");
    between(opened, async () => {
      for (const address of Object.keys(await cellsOf(host))) {
        const { row, column } = parseAddress(address)!;
        await host.type(row, column, "", "elsewhere");
      }
    });
    await session.write("beside");
    host.calm();
    await settled(opened);
    expect(told(opened)).toMatch(/Fant ingen tabell med kommuner og folketall/);
    expect(await cellsOf(host)).toEqual({});
    expect(session.getState()).toMatchObject({ incomplete: false, unfinished: null });
  });

  it("amounts that a page left beside others' rows, because it died before it could put them back, are named, and a new sheet has them right", async () => {
    const opened = await openExample(await makeHost());
    const { host, session } = opened;
    session.setParameter("total", "5000000");
    host.disturb([null, null, { kind: "crash", actions: 0 }], async () =>
      host.shift({ axis: "rows", at: 10, count: 1 })
    );
    await expect(session.write("beside")).rejects.toThrow();
    host.calm();
    const again = await openPane(host);
    const { written, unfinished } = again.session.getState();
    expect(unfinished !== null || (written?.changedCells.length ?? 0) > 20).toBe(true);
    expect(await writeAtLast(again.session)).toEqual({ kind: "written" });
    expect(await amountsBeside(host)).toEqual(allocated(again));
    expect(sumOf(await amountsBeside(host))).toBe(5_000_000);
  });

  it("the sheet protected between the read and the write is said to be, and left as it was", async () => {
    const opened = await openExample(await makeHost(), false);
    const { host, session } = opened;
    const before = await cellsOf(host);
    between(opened, async () => host.protect(await host.activeSheet()));
    await session.write("beside");
    host.calm();
    expect(told(opened)).toMatch(/er beskyttet.*Arket er ikke endret/);
    expect(await cellsOf(host)).toEqual(before);
    await session.write("new-sheet");
    expect(told(opened)).toBe("written");
  });
}
