import { exampleMembers } from "../../src/catalogue";
import { partOf1 } from "./bareMemory";
import type { MakeHost } from "./storyHost";
import {
  cellsOf,
  crashAfter,
  everyCell,
  memoryIn,
  newsOf2026,
  openExample,
  openPane,
  settled,
  told,
} from "./told";

const [TYPED, TYPED_TOO] = [999_999, 888_888];
const WAYS_OUT = ["finish", "restore", "leave"] as const;
/** Where the page may die: after so many calls to Excel, so many actions into the next. What is half written where differs between the hosts. */
const ACTIONS = [12, 20, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 48, 60, 130, 150, 170, 190];
const DEATHS = [1, 2].flatMap((calls) => ACTIONS.map((actions) => [calls, actions] as const));

/** New figures of which only some were put in when the page died. */
export function tellHalfFigures(makeHost: MakeHost): void {
  it.each([
    { why: "A1: with a result beside them", written: true },
    { why: "A1b: with no result", written: false },
  ])("$why: what a person types after the crash stays, whatever is done", async ({ written }) => {
    const left = [...WAYS_OUT];
    for (const [calls, actions] of DEATHS) {
      const opened = await openExample(await makeHost(), written);
      const { host } = opened;
      const news = newsOf2026(opened);
      await crashAfter(actions, opened, () => opened.session.applyPopulation(news), calls);
      await host.type(2, 1, TYPED, "here");
      await host.type(32, 1, TYPED_TOO, "here");
      await settled(opened);
      const typed = await everyCell(host);
      const again = await openPane(host);
      expect(await everyCell(host)).toEqual(typed);
      const { unfinished } = again.session.getState();
      if (unfinished === null) continue;
      const how = left.pop()!;
      expect(unfinished).toMatchObject({ kind: "population" });
      await again.session.settleUnfinished(how);
      expect(told(again)).toMatch(/^unfinished-(finished|restored|left)$/);
      const cells = await cellsOf(host);
      expect([cells["B3"], cells["B33"]]).toEqual([TYPED, TYPED_TOO]);
      expect(again.session.getState().unfinished).toBeNull();
      if (left.length === 0) return;
    }
    throw new Error(`Nothing was left half written to try these ways out: ${left.join(", ")}.`);
  });

  it.each([1, -5, 1e21, 0, 12.5])(
    "A6: a crafted part that says %d inhabitants changes no cell, at opening or after",
    async (inhabitants) => {
      const opened = await openExample(await makeHost(), false);
      const { host } = opened;
      const sheet = await host.activeSheet();
      const at = exampleMembers().findIndex(({ code }) => code === "5001");
      const before = await cellsOf(host);
      const figures = { "5001": inhabitants };
      const pending = { year: 2026, figures, earlier: [], retrieved: null, pasted: null };
      await host.putParts([partOf1({ writing: sheet, pending })]);
      const again = await openPane(host);
      expect(await cellsOf(host)).toEqual(before);
      await again.session.write("beside");
      expect(told(again)).toBe("written");
      expect((await cellsOf(host))[`B${3 + at}`]).toBe(before[`B${3 + at}`]);
    }
  );

  it("J: what is locked stays as it is when new figures or their undo break off", async () => {
    for (const actions of [0, 6, 30, 90, 180]) {
      for (const during of ["news", "undo"] as const) {
        const opened = await openExample(await makeHost());
        const { host, session, desk } = opened;
        await desk.lock("Sak 1");
        const locked = await host.activeSheet();
        const before = await host.contents(locked);
        const news = newsOf2026(opened);
        if (during === "undo") await session.applyPopulation(news);
        await crashAfter(actions, opened, () =>
          during === "undo" ? session.undo() : session.applyPopulation(news)
        );
        await openPane(host);
        expect(await host.contents(locked)).toEqual(before);
        expect((await memoryIn(host)).adopted).toHaveLength(1);
      }
    }
  });
}
