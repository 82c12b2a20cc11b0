import type { MakeHost } from "./storyHost";
import {
  amountsBeside,
  between,
  cellsOf,
  everyCell,
  memoryIn,
  openExample,
  openPane,
  OWN_TOTAL,
  settled,
  sumOf,
  told,
} from "./told";

/** The workbook no longer remembers what stands on its sheets. */
export function tellForgotten(makeHost: MakeHost): void {
  it.each([
    { why: "G2: the memory", names: false },
    { why: "the memory and our names", names: true },
  ])("$why deleted is no dead end: the result is taken over and refreshed", async ({ names }) => {
    const { host } = await openExample(await makeHost());
    await host.putParts([]);
    if (names) await host.dropNames();
    const before = await everyCell(host);
    const again = await openPane(host);
    expect(await everyCell(host)).toEqual(before);
    expect(again.session.getState().forgotten).not.toBeNull();
    await again.session.refresh();
    expect(told(again)).toMatch(/har et resultat fra tillegget.*Ta resultatet over først/);
    await again.session.takeOver();
    expect(told(again)).toBe("taken-over");
    expect(await everyCell(host)).toEqual(before);
    await again.session.refresh();
    expect(told(again)).toBe("written");
    expect(await everyCell(host)).toEqual(before);
  });

  it("G: memory deleted between the read and the write costs nobody a cell, and the result stands", async () => {
    const opened = await openExample(await makeHost());
    const { host, session } = opened;
    session.setParameter("total", "5000000");
    between(opened, () => host.putParts([]));
    await session.write("beside");
    host.calm();
    await settled(opened);
    if (told(opened) !== "written") {
      await session.takeOver();
      await session.write("beside");
    }
    expect(told(opened)).toBe("written");
    expect(sumOf(await amountsBeside(host))).toBe(5_000_000);
    expect((await memoryIn(host)).sheets).toHaveLength(1);
  });

  it("K: a copied sheet shows its own result and is written to by itself", async () => {
    const opened = await openExample(await makeHost(), false);
    const { host, session, desk } = opened;
    session.setParameter("total", "5000000");
    await session.write("beside");
    await desk.lock("Sak 1");
    const first = await host.activeSheet();
    const before = await host.contents(first);
    const copy = await host.copy(first);
    await host.activate(copy);
    const again = await openPane(host);
    expect(again.session.getState()).toMatchObject({
      choice: { parameters: { total: "5000000" } },
      written: { choiceChanged: false, changedCells: [] },
    });
    await host.type(2, 1, 300_000, "here");
    await settled(again);
    await again.session.write("beside");
    expect(told(again)).toBe("written");
    expect(sumOf(await amountsBeside(host))).toBe(5_000_000);
    expect(sumOf(await amountsBeside(host))).not.toBe(OWN_TOTAL);
    expect(await host.contents(first)).toEqual(before);
    expect((await memoryIn(host)).adopted).toHaveLength(1);
    expect(await cellsOf(host, first)).toEqual(before);
  });
}
