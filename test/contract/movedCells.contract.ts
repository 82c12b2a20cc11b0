import { parseAddress, rectangleAddress } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/snapshot";
import type { Shift } from "../../src/sheet/shift";
import {
  formula,
  memoryOfWrite,
  number,
  planFor,
  readSheet,
  text,
  type GatewayUnderTest,
} from "./gatewayUnderTest";

/** What moves with rows and columns that people put in or delete, over every gateway. */
export function describeMovedCells(name: string, open: () => Promise<GatewayUnderTest>): void {
  describe(`moved cells over ${name}`, () => {
    it.each<{ why: string; shift: Shift; area: string | null }>([
      { why: "nothing", shift: { axis: "rows", at: 90, count: 1 }, area: "B1:B3" },
      { why: "columns before it", shift: { axis: "columns", at: 1, count: 2 }, area: "D1:D3" },
      { why: "a row within it", shift: { axis: "rows", at: 1, count: 1 }, area: "B1:B4" },
      { why: "its first row deleted", shift: { axis: "rows", at: 0, count: -1 }, area: "B1:B2" },
      { why: "its column deleted", shift: { axis: "columns", at: 1, count: -1 }, area: null },
    ])("remembers a place of the user's that moves with: $why", async ({ shift, area }) => {
      const host = await open();
      await host.type({ A1: "Kommune", B1: "2023", A2: "Os", B2: 1, A3: "Rindal", B3: 2 });
      const { sheetId, anchors } = await readSheet(host);
      expect(anchors).toEqual([]);
      const place = { name: "HPANCHOR_1", area: parseAddress("B1:B3")! };
      expect(
        await host.gateway.remember(memoryOfWrite("of B"), { sheetId, anchors: [place] })
      ).toMatchObject({
        ok: true,
      });
      await host.shift(shift);
      expect(await readSheet(host)).toMatchObject({
        ownAreas: [],
        anchors: [{ name: "HPANCHOR_1", area: area === null ? null : parseAddress(area) }],
      });
    });

    it.each<{ why: string; shift: Shift; area: string | null; formulas: CellValue[] }>([
      {
        why: "rows above everything",
        shift: { axis: "rows", at: 0, count: 2 },
        area: "C3:C5",
        formulas: ["=SUM($C$4:$C$5)", "=C4-E6"],
      },
      {
        why: "a row in the middle of what is counted",
        shift: { axis: "rows", at: 2, count: 1 },
        area: "C1:C4",
        formulas: ["=SUM($C$2:$C$4)", "=C2-E5"],
      },
      {
        why: "a row below what is counted, above the formulas",
        shift: { axis: "rows", at: 3, count: 1 },
        area: "C1:C3",
        formulas: ["=SUM($C$2:$C$3)", "=C2-E5"],
      },
      {
        why: "columns to the left of it",
        shift: { axis: "columns", at: 1, count: 2 },
        area: "E1:E3",
        formulas: ["=SUM($E$2:$E$3)", "=E2-G4"],
      },
      {
        why: "the last row counted, deleted",
        shift: { axis: "rows", at: 2, count: -1 },
        area: "C1:C2",
        formulas: ["=SUM($C$2)", "=C2-E3"],
      },
      {
        why: "the first row counted and the one above it, deleted",
        shift: { axis: "rows", at: 0, count: -2 },
        area: "C1:C1",
        formulas: ["=SUM($C$1)", "=#REF!-E2"],
      },
      {
        why: "all that is counted, deleted",
        shift: { axis: "columns", at: 2, count: -1 },
        area: null,
        formulas: ["=SUM(#REF!)", "=#REF!-D4"],
      },
    ])("moves our place and formulas with: $why", async ({ shift, area, formulas }) => {
      const host = await open();
      const before = await readSheet(host);
      const cells = [
        text(0, 2, "Beløp"),
        number(1, 2, 7),
        number(2, 2, 5),
        formula(3, 4, "=SUM($C$2:$C$3)"),
        formula(4, 4, "=C2-E4"),
      ];
      expect(
        await host.gateway.apply(planFor(before, cells), before, memoryOfWrite())
      ).toMatchObject({
        ok: true,
      });
      await host.shift(shift);
      const { ownAreas } = await readSheet(host);
      expect(ownAreas.map((own) => parseAddress(rectangleAddress(own.area)))).toEqual(
        area === null ? [] : [parseAddress(area)]
      );
      const left = Object.values(await host.contents())
        .map((content) => String(content))
        .filter((content) => content.startsWith("="))
        // How a range of one cell is spelled does not matter.
        .map((content) => content.replace(/(\$C\$\d):\1/, "$1"));
      expect(left).toEqual(formulas);
    });
  });
}
