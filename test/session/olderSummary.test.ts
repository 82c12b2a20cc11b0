import older from "../fixtures/written/summary-before-three-checks.json";
import { parseAddress } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/snapshot";
import type { MemoryGateway } from "../memory/memoryGateway";
import { openSession } from "./openSession";

/** A workbook as version 0.1.0 of 28 November 2026 left it, with one check under Avstemming. */
function asLeftBefore({ workbook }: MemoryGateway): void {
  for (const [address, content] of Object.entries<CellValue>(older.contents)) {
    const { row, column } = parseAddress(address)!;
    workbook.active.type(row, column, [[content]]);
  }
  workbook.active.names = older.names;
  workbook.parts = [{ id: "part-1", text: older.memory }];
}

const SHARE = 4;
const TABLE: CellValue[][] = [
  ["Kommunenummer", "Kommune", "Kommuneregion", "Folketall"],
  ["5001", "Trondheim", "Trondheim", 214565],
  ["5033", "Tydal", "Trøndelag Sørøst", 773],
  ["3430", "Os", "Trøndelag Sørøst", 1852],
];

describe("a result with one check, as it was written before there were three", () => {
  it("is known as ours: it stands as it was written, and is replaced as a whole", async () => {
    const { session, gateway } = await openSession(asLeftBefore);
    expect(session.getState().written).toMatchObject({ changes: [], changedCells: [] });
    await session.refresh();
    expect(session.getState().notice).toMatchObject({ kind: "written", refreshed: true });

    const fresh = await openSession(({ workbook }) => workbook.active.type(0, 0, TABLE));
    await fresh.session.write("beside");
    expect(gateway.workbook.active.contents()).toEqual(fresh.gateway.workbook.active.contents());
  });

  it("is taken over where its names are gone too, with its figures under the amounts", async () => {
    const { session, gateway } = await openSession((opened) => {
      asLeftBefore(opened);
      const { active } = opened.workbook;
      active.names = [];
      opened.workbook.parts = [];
      for (const row of [1, 2, 3]) {
        active.set(row, SHARE, { ...active.get(row, SHARE), numberFormat: "0.00%" });
      }
    });
    expect(session.getState().forgotten).toMatchObject({ addresses: ["E1:E4", "F1:F4", "H1:K17"] });
    await session.takeOver();
    expect(session.getState().notice).toMatchObject({ kind: "taken-over" });
    expect(gateway.workbook.active.contents()).toEqual(older.contents);
  });

  it("is put back by undo, cell by cell", async () => {
    const { session, gateway } = await openSession(asLeftBefore);
    await session.refresh();
    await session.undo();
    expect(gateway.workbook.active.contents()).toEqual(older.contents);
  });

  it("never takes somebody's line under it along with it", async () => {
    const { session, gateway } = await openSession(asLeftBefore);
    const below = older.names.find(({ name }) => name === "HPSHARE_summary_1")!.area;
    gateway.workbook.active.type(below.row + below.rows, below.column, [["Sett av Kari"]]);
    await session.refresh();
    expect(session.getState().notice).toMatchObject({ issue: { code: "cells-occupied" } });
    expect(gateway.workbook.active.get(below.row + below.rows, below.column).content).toBe(
      "Sett av Kari"
    );
  });
});
