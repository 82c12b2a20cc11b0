import type { MemoryGateway } from "../memory/memoryGateway";
import { MemoryGateway as Gateway } from "../memory/memoryGateway";
import { MemoryWorkbook, type MemorySheet } from "../memory/memoryWorkbook";
import { openSession, settled, startSession } from "./openSession";

/** The 34 municipalities with their result, in a workbook whose memory is gone; every cell and name stands. */
async function forgotten(spoil: (gateway: MemoryGateway) => void = () => undefined) {
  const { session, gateway } = await openSession();
  await session.insertExample();
  await session.write("beside");
  const before = gateway.workbook.active.contents();
  gateway.workbook.parts = [];
  spoil(gateway);
  const reopened = await startSession(new Gateway(gateway.workbook));
  return { session: reopened, gateway, sheet: gateway.workbook.active, before };
}

const issueOf = (session: Awaited<ReturnType<typeof forgotten>>["session"]) => {
  const { notice } = session.getState();
  return notice?.kind === "refused" ? notice.issue.code : notice?.kind;
};

describe("a result that the workbook has forgotten", () => {
  it("is told of when the pane opens, and no cell changes", async () => {
    const { session, sheet, before } = await forgotten();
    expect(session.getState().forgotten).toEqual({
      sheetName: "Ark1",
      addresses: expect.arrayContaining(["F2:F37"]) as string[],
    });
    expect(sheet.contents()).toEqual(before);
  });

  it("is no dead end: writing says what it is, and taking it over lets it be refreshed", async () => {
    const { session, sheet, before } = await forgotten();
    await session.write("beside");
    expect(issueOf(session)).toBe("forgotten-result");
    expect(sheet.contents()).toEqual(before);
    await session.takeOver();
    expect(session.getState()).toMatchObject({
      notice: { kind: "taken-over", sheetName: "Ark1" },
      forgotten: null,
      written: { changedCells: [], changes: [], rowsChanged: false, choiceChanged: false },
    });
    expect(sheet.contents()).toEqual(before);
    session.setParameter("total", "5000000");
    await session.refresh();
    expect(issueOf(session)).toBe("written");
    expect(sheet.contents()).not.toEqual(before);
    await session.undo();
    expect(sheet.contents()).toEqual(before);
  });

  it("shows each figure that is not what is chosen, before anything is written", async () => {
    const { session } = await forgotten();
    session.setParameter("total", "5000000");
    await session.takeOver();
    const { written } = session.getState();
    expect(written?.changedCells).toHaveLength(34);
    expect(written?.changedCells[0]).toMatchObject({ name: "Trondheim", after: 4327264 });
  });

  it("comes along with a sheet that is copied into another workbook", async () => {
    const { gateway } = await forgotten();
    const other = new MemoryWorkbook();
    const from = gateway.workbook.active;
    for (const { row, column, cell } of from.cells.values()) other.active.set(row, column, cell);
    other.active.names = [...from.names];
    const session = await startSession(new Gateway(other));
    await session.takeOver();
    await session.refresh();
    expect(issueOf(session)).toBe("written");
    expect(other.active.contents()).toEqual(from.contents());
  });

  it.each([
    { why: "a formula typed over an amount", row: 4, column: 5, content: "=F3/2" },
    { why: "a sum typed over a heading of the summary", row: 1, column: 7, content: "=SUM(2,3)" },
    { why: "a word typed over an amount", row: 4, column: 5, content: "spør Kari" },
  ])("keeps somebody's: $why", async ({ row, column, content }) => {
    const { session, sheet } = await forgotten(({ workbook }) =>
      workbook.active.type(row, column, [[content]])
    );
    await session.takeOver();
    await session.refresh();
    expect(sheet.get(row, column).content).toBe(content);
    expect(issueOf(session)).toBe("cells-occupied");
    await session.write("new-sheet");
    expect(issueOf(session)).toBe("written");
  });

  it("keeps a note that stands where the summary has nothing", async () => {
    const { session, gateway, sheet } = await forgotten();
    const summary = sheet.names.find(({ name }) => name === "HPSHARE_summary_1")!.area;
    const gap = firstGap(sheet, summary);
    gateway.edit(() => sheet.type(gap.row, gap.column, [[12345]]));
    await session.read();
    await session.takeOver();
    session.setParameter("total", "5000000");
    await session.refresh();
    expect(sheet.get(gap.row, gap.column).content).toBe(12345);
  });

  it.each([
    { why: "over the population", name: "HPSHARE_amount_1", column: 3 },
    { why: "over the names", name: "HPSHARE_region_1", column: 1 },
  ])("never takes over the table itself, whatever a crafted name says: $why", async (crafted) => {
    const { session, sheet, before } = await forgotten(({ workbook }) => {
      const { name, column } = crafted;
      const area = { row: 0, column, rows: 1_048_576, columns: 1 };
      const { active } = workbook;
      active.names = [...active.names.filter((own) => own.name !== name), { name, area }];
    });
    await session.takeOver();
    await session.refresh();
    for (let row = 2; row < 36; row += 1) {
      for (let column = 0; column < 4; column += 1) {
        const address = `${"ABCD"[column]!}${row + 1}`;
        expect(sheet.contents()[address]).toBe(before[address]);
      }
    }
  });

  describe("of which the names are gone too, as after a document inspection", () => {
    const nameless = () =>
      forgotten(({ workbook }) => {
        workbook.active.names = [];
      });

    it("is known by its cells, and taken over with its names", async () => {
      const { session, sheet, before } = await nameless();
      await session.write("beside");
      expect(issueOf(session)).toBe("forgotten-result");
      await session.takeOver();
      expect(session.getState()).toMatchObject({
        notice: { kind: "taken-over" },
        written: { changedCells: [], changes: [] },
      });
      expect(sheet.contents()).toEqual(before);
      session.setParameter("total", "5000000");
      await session.refresh();
      expect(issueOf(session)).toBe("written");
      session.setParameter("total", "10800000");
      await session.refresh();
      expect(sheet.contents()).toEqual(before);
    });

    it("is taken over where only the names are gone, and what is remembered is not", async () => {
      const { session, gateway } = await openSession();
      await session.insertExample();
      await session.write("beside");
      const before = gateway.workbook.active.contents();
      gateway.workbook.active.names = [];
      await session.read();
      await session.refresh();
      expect(issueOf(session)).toBe("forgotten-result");
      await session.takeOver();
      await session.refresh();
      expect(issueOf(session)).toBe("written");
      expect(gateway.workbook.active.contents()).toEqual(before);
    });

    it("is not seen in somebody's own shares and amounts", async () => {
      const { session, sheet } = await nameless();
      for (let row = 0; row < 60; row += 1)
        sheet.set(row, 10, { ...sheet.get(row, 10), content: "" });
      sheet.type(
        0,
        7,
        Array.from({ length: 60 }, () => ["", "", "", ""])
      );
      await session.read();
      expect(session.getState().forgotten).toBeNull();
      await session.write("beside");
      expect(issueOf(session)).toBe("written");
    });
  });

  describe("on a copied sheet", () => {
    async function copied() {
      const { session, gateway } = await openSession();
      await session.insertExample();
      session.setParameter("total", "5000000");
      await session.write("beside");
      const sheet = gateway.workbook.copy(gateway.workbook.active);
      return { session, gateway, sheet };
    }

    it("is not told of: what is known of the first holds for it, its amounts too", async () => {
      const { session, gateway, sheet } = await copied();
      gateway.activateByHand(sheet.id);
      await settled(session);
      expect(session.getState()).toMatchObject({
        forgotten: null,
        choice: { parameters: { total: "5000000" } },
        written: { changes: [], choiceChanged: false, changedCells: [] },
      });
      gateway.edit((on) => on.type(2, 1, [[300_000]]), { cell: { row: 2, column: 1 } });
      await settled(session);
      expect(session.getState().written?.changes).toHaveLength(1);
      await session.refresh();
      expect(issueOf(session)).toBe("written");
      expect(sumOn(sheet)).toBe(5_000_000);
    });

    it("is told of where the first has been written anew since, and shows what differs", async () => {
      const { session, gateway, sheet } = await copied();
      session.setParameter("total", "7000000");
      await session.write("beside");
      gateway.activateByHand(sheet.id);
      await settled(session);
      expect(session.getState()).toMatchObject({ forgotten: { sheetName: sheet.name } });
      await session.refresh();
      expect(issueOf(session)).toBe("forgotten-result");
      expect(sumOn(sheet)).toBe(5_000_000);
    });

    it("names what somebody has typed over in it", async () => {
      const { session, gateway, sheet } = await copied();
      const { row, column } = areaOf(sheet, "HPSHARE_amount_1");
      sheet.type(row + 1, column, [[1]]);
      gateway.activateByHand(sheet.id);
      await settled(session);
      expect(session.getState().written?.changedCells).toMatchObject([{ after: 1 }]);
    });
  });
});

const areaOf = ({ names }: MemorySheet, name: string) =>
  names.find((own) => own.name === name)!.area;

function sumOn(sheet: MemorySheet): number {
  const { row, column, rows } = areaOf(sheet, "HPSHARE_amount_1");
  const amounts = Array.from({ length: rows - 1 }, (_, down) => sheet.get(row + 1 + down, column));
  return amounts.reduce((sum, { content }) => sum + (Number(content) || 0), 0);
}

function firstGap(
  sheet: MemoryWorkbook["active"],
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }
) {
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      if (sheet.get(row + down, column + right).content === "") {
        return { row: row + down, column: column + right };
      }
    }
  }
  throw new Error("The summary has no gap.");
}
