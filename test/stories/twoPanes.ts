import { bareMemory } from "./bareMemory";
import type { MakeHost } from "./storyHost";
import {
  amountsBeside,
  between,
  everyCell,
  memoryIn,
  openExample,
  openPane,
  settled,
  sumOf,
  told,
  type Opened,
} from "./told";

const notesOf = async ({ host }: Opened): Promise<readonly string[]> =>
  (await memoryIn(host)).adopted.map(({ note }) => note);

/** A colleague has a pane of their own on the workbook. */
export function tellTwoPanes(makeHost: MakeHost): void {
  it("B1: what one locks between the other's read and write stays locked", async () => {
    const ours = await openExample(await makeHost());
    const colleague = await openPane(ours.host, "colleague");
    ours.session.setParameter("total", "12000000");
    between(ours, () => colleague.desk.lock("Sak 99/24"));
    await ours.session.write("beside");
    ours.host.calm();
    expect(["written", "nothing"]).toContain(told(ours));
    expect(await notesOf(ours)).toEqual(["Sak 99/24"]);
  });

  it("B2: what one locked stays locked when the other takes an older write back minutes later", async () => {
    const ours = await openExample(await makeHost());
    const colleague = await openPane(ours.host, "colleague");
    await colleague.desk.lock("Sak 99/24");
    await ours.session.undo();
    expect(told(ours)).toBe("undone");
    expect(await notesOf(ours)).toEqual(["Sak 99/24"]);
    expect(await amountsBeside(ours.host)).toEqual({});
  });

  it("B3: it stays so when the other switches something, or refreshes what is locked", async () => {
    const ours = await openExample(await makeHost());
    const colleague = await openPane(ours.host, "colleague");
    await colleague.desk.lock("Sak 99/24");
    const before = await everyCell(ours.host);
    await ours.session.setAutoRefresh(true);
    await ours.session.refresh();
    expect(told(ours)).toBe("written");
    expect(await everyCell(ours.host)).toEqual(before);
    expect(await notesOf(ours)).toEqual(["Sak 99/24"]);
    expect((await memoryIn(ours.host)).autoRefresh).toBe(true);
  });

  it("B4: both write at once: one result stands, and the workbook remembers that one", async () => {
    const ours = await openExample(await makeHost(), false);
    const colleague = await openPane(ours.host, "colleague");
    ours.session.setParameter("total", "5000000");
    colleague.session.setParameter("total", "7000000");
    await Promise.all([ours.session.write("beside"), colleague.session.write("beside")]);
    await settled(ours);
    const amounts = await amountsBeside(ours.host);
    expect([5_000_000, 7_000_000]).toContain(sumOf(amounts));
    const again = await openPane(ours.host);
    expect(again.session.getState()).toMatchObject({
      choice: { parameters: { total: String(sumOf(amounts)) } },
      written: { changedCells: [], changes: [], choiceChanged: false },
      incomplete: false,
    });
    await again.session.refresh();
    expect(told(again)).toBe("written");
    expect(await amountsBeside(ours.host)).toEqual(amounts);
  });

  it("two people's first writes: of two parts both are read, and made one", async () => {
    const ours = await openExample(await makeHost());
    await ours.desk.lock("Sak 1");
    const { host } = ours;
    const parts = (await host.parts()).map(({ text }) => text);
    await host.putParts([...parts, bareMemory({ autoRefresh: true })]);
    const again = await openPane(host);
    expect(again.session.getState()).toMatchObject({ autoRefresh: true, written: { changes: [] } });
    again.session.setParameter("total", "5000000");
    await again.session.write("beside");
    await again.session.write("new-sheet");
    expect(await notesOf(again)).toEqual(["Sak 1"]);
    expect((await host.parts()).length).toBe(2);
    expect((await memoryIn(host)).autoRefresh).toBe(true);
  });
}
