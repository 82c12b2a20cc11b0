import type { MakeHost } from "./storyHost";
import {
  amountsBeside,
  between,
  crashAfter,
  everyCell,
  memoryIn,
  newsOf2026,
  openExample,
  openPane,
  OWN_TOTAL,
  sumOf,
  told,
  type Opened,
} from "./told";

const TOTAL_2027 = 11_178_000;

const nextYear = (opened: Opened) => () =>
  opened.session.makeNextYear({ news: newsOf2026(opened), index: "1.035", parameters: {} });

/** Everything of a sheet that next year is to leave as it is: cells, our places, and what is remembered. */
async function everythingOn({ host }: Opened, id: string): Promise<unknown> {
  const { sheets, adopted } = await memoryIn(host);
  return {
    cells: await host.contents(id),
    areas: await host.ownAreas(id),
    remembered: sheets.filter(({ sheetId }) => sheetId === id),
    adopted,
  };
}

/** Next year's allocation, made on a sheet of its own. */
export function tellNextYear(makeHost: MakeHost): void {
  it("next year stands on a sheet of its own, and nothing of this year's sheet changes, locked or not", async () => {
    for (const locks of [false, true]) {
      const opened = await openExample(await makeHost());
      const { host, session, desk } = opened;
      const source = await host.activeSheet();
      if (locks) await desk.lock("Sak 99/24");
      const before = await everythingOn(opened, source);
      expect(await nextYear(opened)()).toMatchObject({ ok: true });
      expect(told(opened)).toBe("written");
      expect(await everythingOn(opened, source)).toEqual(before);
      const made = await host.activeSheet();
      expect(made).not.toBe(source);
      expect(sumOf(await amountsBeside(host, made))).toBe(TOTAL_2027);
      const name = (await host.sheets()).find(({ id }) => id === made)!.name;
      expect(name).toBe("Fordeling 2027");
      expect(session.getState()).toMatchObject({
        choice: { parameters: { total: String(TOTAL_2027) } },
        written: { sheetName: name, choiceChanged: false, changedCells: [], changes: [] },
      });
      const change = await desk.make({ kind: "change" });
      expect(change).toMatchObject({ ok: true, value: { sheetName: "Endring" } });
      expect(await everythingOn(opened, source)).toEqual(before);
    }
  });

  it("next year is taken back, and the workbook is as it was", async () => {
    const opened = await openExample(await makeHost());
    const { host, session } = opened;
    const source = await host.activeSheet();
    const [cells, remembered] = [await everyCell(host), await everythingOn(opened, source)];
    await nextYear(opened)();
    await session.undo();
    expect(told(opened)).toBe("undone");
    expect(await everyCell(host)).toEqual(cells);
    expect(await everythingOn(opened, source)).toEqual(remembered);
    expect((await memoryIn(host)).sheets).toHaveLength(1);
  });

  it("next year whose page dies leaves this year as it is, and is finished or put back on its own sheet", async () => {
    for (const actions of [3, 60, 300]) {
      for (const how of ["finish", "restore"] as const) {
        const opened = await openExample(await makeHost());
        const { host } = opened;
        const source = await host.activeSheet();
        const before = await everythingOn(opened, source);
        const died = await crashAfter(actions, opened, nextYear(opened));
        const again = await openPane(host);
        expect(await everythingOn(again, source)).toEqual(before);
        if (!died || again.session.getState().unfinished === null) continue;
        await again.session.settleUnfinished(how);
        expect(await everythingOn(again, source)).toEqual(before);
        const others = (await host.sheets()).filter(({ id }) => id !== source);
        if (how === "finish") {
          expect(sumOf(await amountsBeside(host, others[0]!.id))).toBe(TOTAL_2027);
        }
        expect(again.session.getState()).toMatchObject({ unfinished: null, incomplete: false });
      }
    }
  });

  it("next year made while a colleague types keeps what was typed, on this year's sheet alone", async () => {
    const opened = await openExample(await makeHost());
    const { host } = opened;
    const source = await host.activeSheet();
    const { B3: population, ...others } = await host.contents(source);
    expect(population).toBe(214565);
    between(opened, () => host.type(2, 1, 214_000, "elsewhere"));
    await nextYear(opened)();
    host.calm();
    expect(told(opened)).toBe("written");
    expect(await host.contents(source)).toEqual({ ...others, B3: 214_000 });
    const made = await host.activeSheet();
    expect(made).not.toBe(source);
    expect(sumOf(await amountsBeside(host, made))).toBe(TOTAL_2027);
    expect(sumOf(await amountsBeside(host, source))).toBe(OWN_TOTAL);
  });
}
