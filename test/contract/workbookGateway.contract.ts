import { parseAddress, rectangleAddress } from "../../src/sheet/address";
import type { HostIssue, WorkbookGateway } from "../../src/sheet/gateway";
import type { PlannedCell, WritePlan } from "../../src/sheet/plan";
import type { CellValue, SheetSnapshot } from "../../src/sheet/snapshot";
import type { Shift } from "../memory/shift";

/** A workbook with one empty sheet under a gateway, and what others can do to it. */
export type GatewayUnderTest = {
  readonly gateway: WorkbookGateway;
  /** Types into cells as a person does; text that starts with `=` is a formula, with `'=` text. */
  readonly type: (cells: Readonly<Record<string, CellValue>>) => Promise<void>;
  /** Every cell that holds something, by address: formulas as formulas. */
  readonly contents: () => Promise<Record<string, CellValue>>;
  /** Puts whole rows or columns in, or deletes them, as a person does. */
  readonly shift: (shift: Shift) => Promise<void>;
  readonly protect: () => Promise<void>;
  /** The next call to Excel fails after so many of its actions, with this code of Excel's. */
  readonly failNext: (actions: number, code: string) => void;
};

const UNDONE = { during: "undoing", after: "undone" };
const MEMORY = { before: "before", during: "during", after: "after" };

const text = (row: number, column: number, value: string): PlannedCell => ({
  row,
  column,
  content: { kind: "text", text: value },
});
const number = (row: number, column: number, value: number): PlannedCell => ({
  row,
  column,
  content: { kind: "value", value },
  numberFormat: "#,##0",
});
const formula = (row: number, column: number, of: string): PlannedCell => ({
  row,
  column,
  content: { kind: "formula", formula: of },
});

function planFor({ sheetId }: SheetSnapshot, cells: readonly PlannedCell[]): WritePlan {
  return {
    target: { kind: "sheet", sheetId },
    cells,
    cleared: [],
    names: [{ name: "HPSHARE_amount_1", area: { row: 0, column: 2, rows: 3, columns: 1 } }],
    fitted: [],
  };
}
const CELLS = [text(0, 2, "Beløp"), number(1, 2, 7), formula(2, 2, "=SUM(C2:C2)")];
const WRITTEN = { C1: "Beløp", C2: 7, C3: "=SUM(C2:C2)" };

/** The promises that every gateway keeps, faults included. */
export function describeWorkbookGateway(name: string, open: () => Promise<GatewayUnderTest>): void {
  describe(`WorkbookGateway over ${name}`, () => {
    async function readSheet({ gateway }: GatewayUnderTest): Promise<SheetSnapshot> {
      const read = await gateway.read();
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      return read.value.sheet;
    }

    it("reads an empty sheet as one without used cells", async () => {
      const host = await open();
      expect(await readSheet(host)).toMatchObject({ used: null, values: [], ownAreas: [] });
    });

    it("reads what was typed, where it stands", async () => {
      const host = await open();
      await host.type({ B2: "Kommune", C3: 12, C4: "=C3*2" });
      expect(await readSheet(host)).toMatchObject({
        used: { row: 1, column: 1, rows: 3, columns: 2 },
        formulas: [
          ["Kommune", ""],
          ["", 12],
          ["", "=C3*2"],
        ],
      });
    });

    it("writes a plan, its names and its memory, and nothing else", async () => {
      const host = await open();
      await host.type({ A1: "mitt" });
      const before = await readSheet(host);
      expect(await host.gateway.apply(planFor(before, CELLS), before, MEMORY)).toMatchObject({
        ok: true,
      });
      expect(await host.contents()).toEqual({ A1: "mitt", ...WRITTEN });
      const after = await host.gateway.read();
      expect(after).toMatchObject({
        value: {
          memory: "after",
          sheet: {
            ownAreas: [
              { name: "HPSHARE_amount_1", area: { row: 0, column: 2, rows: 3, columns: 1 } },
            ],
          },
        },
      });
    });

    it.each(["=1+1", "0301", "1.2.2026", "TRUE", "'x", "1e3", " "])(
      "keeps the text %p text",
      async (value) => {
        const host = await open();
        const before = await readSheet(host);
        await host.gateway.apply(planFor(before, [text(0, 2, value)]), before, MEMORY);
        expect((await readSheet(host)).values).toEqual([[value]]);
      }
    );

    it("restores exactly what it replaced", async () => {
      const host = await open();
      await host.type({ C1: "'=gammel", C2: "=1+2", C3: "'0301" });
      const before = await readSheet(host);
      const contents = await host.contents();
      const written = await host.gateway.apply(planFor(before, CELLS), before, MEMORY);
      if (!written.ok) throw new Error(written.error.code);
      expect(await host.gateway.restore(written.value, UNDONE)).toEqual({
        ok: true,
        value: { kept: [] },
      });
      expect(await host.contents()).toEqual(contents);
      expect(await readSheet(host)).toMatchObject({ values: before.values, ownAreas: [] });
    });

    it("keeps what somebody has written into the result since, and names it", async () => {
      const host = await open();
      const before = await readSheet(host);
      const written = await host.gateway.apply(planFor(before, CELLS), before, MEMORY);
      if (!written.ok) throw new Error(written.error.code);
      await host.type({ C2: 8 });
      expect(await host.gateway.restore(written.value, UNDONE)).toEqual({
        ok: true,
        value: { kept: [{ cell: "C2", content: 8 }] },
      });
      expect(await host.contents()).toEqual({ C2: 8 });
    });

    it("puts back a cell that changed between the read and the write, and reports it", async () => {
      const host = await open();
      const before = await readSheet(host);
      await host.type({ C2: "deres" });
      expect(await host.gateway.apply(planFor(before, CELLS), before, MEMORY)).toEqual({
        ok: false,
        error: { code: "changed-meanwhile", cells: [{ cell: "C2", content: "deres" }] },
      });
      expect(await host.contents()).toEqual({ C2: "deres" });
    });

    it("writes to a sheet of its own, and deletes it again when nobody has used it", async () => {
      const host = await open();
      const before = await readSheet(host);
      const plan: WritePlan = {
        ...planFor(before, CELLS),
        target: { kind: "new-sheet", name: "Fordeling" },
      };
      const written = await host.gateway.apply(plan, before, MEMORY);
      if (!written.ok) throw new Error(written.error.code);
      expect(written.value).toMatchObject({ createdSheet: true, sheetName: "Fordeling" });
      await host.gateway.restore(written.value, UNDONE);
      const read = await host.gateway.read();
      expect(read.ok && read.value.sheetNames).not.toContain("Fordeling");
    });

    it("says that a protected sheet is protected, and leaves it", async () => {
      const host = await open();
      const before = await readSheet(host);
      await host.protect();
      expect(await host.gateway.apply(planFor(before, CELLS), before, MEMORY)).toMatchObject({
        ok: false,
        error: { code: "sheet-protected" },
      });
      expect(await host.contents()).toEqual({});
    });

    it("names a sheet that is gone", async () => {
      const host = await open();
      expect(await host.gateway.read("no such sheet")).toEqual({
        ok: false,
        error: { code: "sheet-missing" },
      });
    });

    it.each<{ code: string; issue: HostIssue["code"] }>([
      { code: "InvalidOperationInCellEditMode", issue: "cell-being-edited" },
      { code: "RequestPayloadSizeLimitExceeded", issue: "too-large" },
      { code: "TooManyRequests", issue: "busy" },
      { code: "GeneralException", issue: "host-refused" },
    ])(
      "gives $issue when Excel refuses with $code, and changes nothing",
      async ({ code, issue }) => {
        const host = await open();
        await host.type({ C2: "mitt" });
        const before = await readSheet(host);
        host.failNext(0, code);
        expect(await host.gateway.apply(planFor(before, CELLS), before, MEMORY)).toMatchObject({
          ok: false,
          error: { code: issue },
        });
        expect(await host.contents()).toEqual({ C2: "mitt" });
      }
    );

    it.each([1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 30])(
      "takes a write back that failed after %i actions",
      async (actions) => {
        const host = await open();
        await host.type({ C1: "'0301", C2: "=1+2" });
        const before = await readSheet(host);
        const contents = await host.contents();
        host.failNext(actions, "GeneralException");
        const outcome = await host.gateway.apply(planFor(before, CELLS), before, MEMORY);
        const now = await readSheet(host);
        if (outcome.ok) expect(await host.contents()).toEqual(WRITTEN);
        else {
          expect(await host.contents()).toEqual(contents);
          expect(now).toMatchObject({ values: before.values, ownAreas: [] });
        }
      }
    );

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
      expect(await host.gateway.apply(planFor(before, cells), before, MEMORY)).toMatchObject({
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
