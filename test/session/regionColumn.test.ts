import type { MemoryGateway } from "../memory/memoryGateway";
import { openSession } from "./openSession";

/** Regions as rows of their own, for which we write a column with the region of each member. */
const WITH_REGION_ROWS = [
  ["Kommunenummer", "Kommune", "Folketall"],
  ["Trondheimsregionen", "", ""],
  ["5001", "Trondheim", 214565],
  ["5031", "Malvik", 14599],
  ["Trøndelag Sørøst", "", ""],
  ["5033", "Tydal", 773],
  ["5032", "Selbu", 4099],
];
const OURS = 3;

async function openWritten() {
  const opened = await openSession(({ workbook }) => workbook.active.type(0, 0, WITH_REGION_ROWS));
  await opened.session.write("beside");
  expect(regionsIn(opened.gateway)).toEqual([
    "Kommuneregion",
    "",
    "Trondheimsregionen",
    "Trondheimsregionen",
    "",
    "Trøndelag Sørøst",
    "Trøndelag Sørøst",
  ]);
  return opened;
}

const regionsIn = ({ workbook }: MemoryGateway) =>
  WITH_REGION_ROWS.map((_, row) => workbook.active.get(row, OURS).content);

describe("our column of regions", () => {
  it("is known as ours as long as nobody types into it", async () => {
    const { session, gateway } = await openWritten();
    gateway.edit(() => gateway.workbook.active.type(1, 0, [["Byen"]]));
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    expect(regionsIn(gateway).slice(2, 4)).toEqual(["Byen", "Byen"]);
  });

  it.each([
    { row: 5, why: "beside a member, the name of another region of ours" },
    { row: 0, why: "over our heading" },
  ])("keeps what somebody types into it: $why", async ({ row }) => {
    const { session, gateway } = await openWritten();
    gateway.edit(() => gateway.workbook.active.type(row, OURS, [["Trondheimsregionen"]]));
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({
      kind: "refused",
      issue: { code: "cells-occupied", cells: [`D${row + 1}`] },
    });
    expect(gateway.workbook.active.get(row, OURS).content).toBe("Trondheimsregionen");
  });

  it("leaves what somebody types into a gap beside the heading of a region", async () => {
    const { session, gateway } = await openWritten();
    gateway.edit(() => gateway.workbook.active.type(4, OURS, [["Trondheimsregionen"]]));
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    expect(regionsIn(gateway)[4]).toBe("Trondheimsregionen");
  });

  it("tells its cells from typed ones where rows were put in between", async () => {
    const { session, gateway } = await openWritten();
    gateway.edit(() => gateway.workbook.active.shift({ axis: "rows", at: 3, count: 1 }));
    gateway.edit(() => gateway.workbook.active.type(7, OURS, [["Trondheimsregionen"]]));
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({
      kind: "refused",
      issue: { code: "cells-occupied", cells: ["D8"] },
    });
  });

  it.each([{ with: "with our columns" }, { with: "without them" }])(
    "knows its cells again where members were sorted $with",
    async ({ with: how }) => {
      const { session, gateway } = await openWritten();
      const { active } = gateway.workbook;
      const right = how === "without them" ? OURS : OURS + 3;
      const [malvik, tydal] = [3, 5].map((row) =>
        Array.from({ length: right }, (_, column) => active.get(row, column).content)
      );
      gateway.edit(() => {
        active.type(3, 0, [tydal!]);
        active.type(5, 0, [malvik!]);
      });
      await session.write("beside");
      expect(session.getState().notice).toMatchObject({ kind: "written" });
      expect(regionsIn(gateway).slice(2)).toEqual([
        "Trondheimsregionen",
        "Trondheimsregionen",
        "",
        "Trøndelag Sørøst",
        "Trøndelag Sørøst",
      ]);
    }
  );
});
