import { ORDERS } from "../session/openDesk";
import type { MakeHost } from "./storyHost";
import {
  amountsBeside,
  cellsOf,
  crashAfter,
  everyCell,
  openExample,
  openPane,
  OWN_TOTAL,
  settled,
  sumOf,
  told,
} from "./told";

/** A result or a paper on a sheet that the write itself makes. */
export function tellNewSheets(makeHost: MakeHost): void {
  it.each([
    { why: "while the pane stands beside it", reopened: false },
    { why: "before the pane is opened again", reopened: true },
  ])(
    "D: a result on a sheet that is renamed $why is known, and refreshed as what it is",
    async ({ reopened }) => {
      const opened = await openExample(await makeHost(), false);
      const { host } = opened;
      opened.session.choose({ schemeId: "population" });
      opened.session.setParameter("total", "5000000");
      await opened.session.write("new-sheet");
      const before = await amountsBeside(host);
      expect(sumOf(before)).toBe(5_000_000);
      await host.rename(await host.activeSheet(), "Kostnader 2026");
      await settled(opened);
      const pane = reopened ? await openPane(host) : opened;
      await pane.session.read();
      expect(pane.session.getState()).toMatchObject({
        choice: { schemeId: "population", parameters: { total: "5000000" } },
        written: { sheetName: "Kostnader 2026", choiceChanged: false },
      });
      await pane.session.refresh();
      expect(told(pane)).toBe("written");
      expect(await amountsBeside(host)).toEqual(before);
    }
  );

  it("D: a result on a new sheet whose id Excel would not let us store is taken over after it is renamed, never written over", async () => {
    const opened = await openExample(await makeHost(), false);
    const { host, session } = opened;
    session.choose({ schemeId: "population" });
    session.setParameter("total", "5000000");
    // The read and the write pass; what stores the id is refused.
    host.disturb([null, null, { kind: "refuse", code: "GeneralException" }], null);
    await session.write("new-sheet");
    host.calm();
    const before = await cellsOf(host);
    expect(sumOf(await amountsBeside(host))).toBe(5_000_000);
    await host.rename(await host.activeSheet(), "Kostnader 2026");
    await settled(opened);
    const again = await openPane(host);
    await again.session.refresh();
    const amounts = await amountsBeside(host);
    expect(sumOf(amounts)).not.toBe(OWN_TOTAL);
    expect(sumOf(amounts)).toBe(5_000_000);
    expect(await cellsOf(host)).toEqual(before);
  });

  it.each([
    { why: "I2: a result", order: null, at: [2, 10, 60, 150] },
    { why: "I: a council paper", order: ORDERS.attachment, at: [2, 3, 30, 200] },
  ])(
    "$why whose page dies is told as half written on its own sheet, and completed there",
    async ({ order, at }) => {
      for (const actions of at) {
        const opened = await openExample(await makeHost());
        const { host, session, desk } = opened;
        const source = await host.activeSheet();
        const stood = await host.contents(source);
        const died = await crashAfter(actions, opened, () =>
          order ? desk.make(order) : session.write("new-sheet")
        );
        if (!died) continue;
        const half = await everyCell(host);
        const again = await openPane(host);
        expect(await everyCell(host)).toEqual(half);
        expect(await host.contents(source)).toEqual(stood);
        const { unfinished } = again.session.getState();
        if (unfinished === null) continue;
        const sheets = await host.sheets();
        const made = sheets.find(({ id }) => id !== source)!;
        expect(unfinished).toEqual({
          sheetName: made.name,
          kind: order ? "paper" : "new-sheet",
        });
        await again.session.settleUnfinished("finish");
        expect(told(again)).toBe("unfinished-finished");
        expect(await host.contents(source)).toEqual(stood);
        if (!order) expect(sumOf(await amountsBeside(host, made.id))).toBe(OWN_TOTAL);
        expect(again.session.getState()).toMatchObject({ unfinished: null, incomplete: false });
      }
    }
  );
}
