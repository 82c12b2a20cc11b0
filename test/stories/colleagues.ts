import type { MakeHost, StoryHost } from "./storyHost";
import {
  allocated,
  amountsBeside,
  areaOf,
  between,
  cellsOf,
  openExample,
  openPane,
  OWN_TOTAL,
  settled,
  sumOf,
  told,
} from "./told";

/** The example's table with its heading row. */
const TABLE = { row: 1, column: 0, rows: 35, columns: 4 };
const RESULTS = [
  { result: "a first result", written: false },
  { result: "a result in the place of another", written: true },
];

const HARMLESS: readonly {
  why: string;
  deed: (host: StoryHost, sheet: string) => Promise<void>;
}[] = [
  { why: "makes the municipalities an Excel table", deed: (host, id) => host.makeTable(id, TABLE) },
  { why: "hides rows of the table", deed: (host, id) => host.hideRows(id, 5, 20) },
  { why: "lets Excel calculate on request only", deed: (host) => host.calculateOnRequest() },
];

/** What a colleague does to the sheet, and not to its cells, between our read and our write. */
export function tellColleagues(makeHost: MakeHost): void {
  describe.each(HARMLESS)("a colleague who $why between the read and the write", ({ deed }) => {
    it.each(RESULTS)("takes no amount of $result from its municipality", async ({ written }) => {
      const opened = await openExample(await makeHost(), written);
      const { host, session } = opened;
      const sheet = await host.activeSheet();
      session.setParameter("total", "5000000");
      between(opened, () => deed(host, sheet));
      await session.write("beside");
      host.calm();
      expect(told(opened)).toBe("written");
      await settled(opened);
      expect(sumOf(await amountsBeside(host))).toBe(5_000_000);
      expect(await amountsBeside(host)).toEqual(allocated(opened));

      const again = await openPane(host);
      expect(again.session.getState()).toMatchObject({
        written: { changes: [], rowsChanged: false, choiceChanged: false, changedCells: [] },
        incomplete: false,
      });
      await again.session.refresh();
      expect(told(again)).toBe("written");
      expect(await amountsBeside(host)).toEqual(allocated(again));
      expect(sumOf(await amountsBeside(host))).toBe(5_000_000);
    });
  });

  it("a colleague who merges cells of the result is told with each cell that is gone, and the sheet is left as it is", async () => {
    const opened = await openExample(await makeHost());
    const { host, session } = opened;
    const sheet = await host.activeSheet();
    const { row, column } = await areaOf(host, "amount");
    const before = await cellsOf(host);
    session.setParameter("total", "5000000");
    between(opened, () => host.merge(sheet, { row: row + 1, column, rows: 3, columns: 1 }));
    await session.write("beside");
    host.calm();
    expect(told(opened)).toMatch(/Noen endret F4 og F5.*beholdt/);
    await settled(opened);
    await session.read();
    const { F4: _f4, F5: _f5, ...others } = before;
    expect(await cellsOf(host)).toEqual(others);
    expect(session.getState().written?.changedCells.map(({ cell }) => cell)).toEqual(["F4", "F5"]);
  });

  it.each([
    { when: "between the read and the write", isMeanwhile: true },
    { when: "before", isMeanwhile: false },
  ])(
    "cells that a colleague merges $when where amounts are to stand are said to be, and nothing is written",
    async ({ isMeanwhile }) => {
      const opened = await openExample(await makeHost(), false);
      const { host, session } = opened;
      const sheet = await host.activeSheet();
      const before = await cellsOf(host);
      const merge = () => host.merge(sheet, { row: 2, column: 5, rows: 3, columns: 1 });
      if (isMeanwhile) between(opened, merge);
      else await merge();
      await session.write("beside");
      host.calm();
      await settled(opened);
      expect(told(opened)).toMatch(/F4 og F5 er slått sammen.*ikke endret.*Del opp/);
      expect(await cellsOf(host)).toEqual(before);
      await session.write("new-sheet");
      expect(told(opened)).toBe("written");
      expect(sumOf(await amountsBeside(host))).toBe(OWN_TOTAL);
    }
  );

  it("a colleague who takes our names away is said to have, and the result can be taken over", async () => {
    const opened = await openExample(await makeHost());
    const { host, session } = opened;
    const before = await cellsOf(host);
    session.setParameter("total", "5000000");
    between(opened, () => host.dropNames());
    await session.write("beside");
    host.calm();
    await settled(opened);
    expect(told(opened)).toMatch(/husker ikke lenger at det er vårt.*Ta resultatet over/);
    expect(await cellsOf(host)).toEqual(before);
    await session.takeOver();
    session.setParameter("total", "5000000");
    await session.write("beside");
    expect(told(opened)).toBe("written");
    expect(sumOf(await amountsBeside(host))).toBe(5_000_000);
    expect(await amountsBeside(host)).toEqual(allocated(opened));
  });

  it("a sheet of the same name in the place of ours is another sheet: nothing is written to it", async () => {
    const opened = await openExample(await makeHost());
    const { host, session } = opened;
    const first = await host.activeSheet();
    const copy = await host.copy(first);
    const before = await host.contents(copy);
    session.setParameter("total", "5000000");
    between(opened, async () => {
      const { name } = (await host.sheets()).find(({ id }) => id === first)!;
      await host.remove(first);
      await host.rename(copy, name);
    });
    await session.write("beside");
    host.calm();
    await settled(opened);
    expect(told(opened)).toMatch(/Arket finnes ikke lenger/);
    expect(await host.contents(copy)).toEqual(before);
  });

  it("a colleague's sheet that takes the name of our new one keeps it, and ours has another", async () => {
    const opened = await openExample(await makeHost(), false);
    const { host, session } = opened;
    let theirs = "";
    between(opened, async () => {
      theirs = await host.addSheet("Fordeling");
    });
    await session.write("new-sheet");
    host.calm();
    expect(told(opened)).toBe("written");
    expect(await host.contents(theirs)).toEqual({});
    expect(sumOf(await amountsBeside(host))).toBe(OWN_TOTAL);
    expect(await host.activeSheet()).not.toBe(theirs);
  });
}
