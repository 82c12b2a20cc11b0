import { parseAddress } from "../../src/sheet/address";
import type { HostIssue } from "../../src/sheet/gateway";
import type { WritePlan } from "../../src/sheet/plan";
import {
  formula,
  memoryOfWrite,
  number,
  planFor,
  readSheet,
  text,
  type GatewayUnderTest,
} from "./gatewayUnderTest";

const CELLS = [text(0, 2, "Beløp"), number(1, 2, 7), formula(2, 2, "=SUM(C2:C2)")];
const WRITTEN = { C1: "Beløp", C2: 7, C3: "=SUM(C2:C2)" };

/** The promises that every gateway keeps, faults included. */
export function describeWorkbookGateway(name: string, open: () => Promise<GatewayUnderTest>): void {
  describe(`WorkbookGateway over ${name}`, () => {
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
      expect(
        await host.gateway.apply(planFor(before, CELLS), before, memoryOfWrite())
      ).toMatchObject({
        ok: true,
      });
      expect(await host.contents()).toEqual({ A1: "mitt", ...WRITTEN });
      const after = await host.gateway.read();
      expect(after).toMatchObject({
        value: {
          memory: [{ text: "after" }],
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
        await host.gateway.apply(planFor(before, [text(0, 2, value)]), before, memoryOfWrite());
        expect((await readSheet(host)).values).toEqual([[value]]);
      }
    );

    it("restores exactly what it replaced", async () => {
      const host = await open();
      await host.type({ C1: "'=gammel", C2: "=1+2", C3: "'0301" });
      const before = await readSheet(host);
      const contents = await host.contents();
      const written = await host.gateway.apply(planFor(before, CELLS), before, memoryOfWrite());
      if (!written.ok) throw new Error(written.error.code);
      expect(await host.gateway.restore(written.value, memoryOfWrite("undone"))).toEqual({
        ok: true,
        value: { kept: [] },
      });
      expect(await host.contents()).toEqual(contents);
      expect(await readSheet(host)).toMatchObject({ values: before.values, ownAreas: [] });
    });

    it("keeps what somebody has written into the result since, and names it", async () => {
      const host = await open();
      const before = await readSheet(host);
      const written = await host.gateway.apply(planFor(before, CELLS), before, memoryOfWrite());
      if (!written.ok) throw new Error(written.error.code);
      await host.type({ C2: 8 });
      expect(await host.gateway.restore(written.value, memoryOfWrite("undone"))).toEqual({
        ok: true,
        value: { kept: [{ cell: "C2", content: 8 }] },
      });
      expect(await host.contents()).toEqual({ C2: 8 });
    });

    it("puts back a cell that changed between the read and the write, and reports it", async () => {
      const host = await open();
      const before = await readSheet(host);
      await host.type({ C2: "deres" });
      expect(await host.gateway.apply(planFor(before, CELLS), before, memoryOfWrite())).toEqual({
        ok: false,
        error: {
          area: "host",
          code: "changed-meanwhile",
          cells: [{ cell: "C2", content: "deres" }],
        },
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
      const written = await host.gateway.apply(plan, before, memoryOfWrite());
      if (!written.ok) throw new Error(written.error.code);
      expect(written.value).toMatchObject({ createdSheet: true, sheetName: "Fordeling" });
      await host.gateway.restore(written.value, memoryOfWrite("undone"));
      const read = await host.gateway.read();
      expect(read.ok && read.value.sheetNames).not.toContain("Fordeling");
    });

    it("remembers places with what a plan writes, beside those it has", async () => {
      const host = await open();
      const before = await readSheet(host);
      const [first, second] = ["A1:A3", "B1:B3"].map((address, index) => ({
        name: `HPANCHOR_${index + 1}`,
        area: parseAddress(address)!,
      }));
      await host.gateway.remember(memoryOfWrite("one"), {
        sheetId: before.sheetId,
        anchors: [first!],
      });
      const plan = { ...planFor(before, CELLS), anchors: [second!] };
      const written = await host.gateway.apply(plan, before, memoryOfWrite());
      expect(await readSheet(host)).toMatchObject({ anchors: [first, second] });
      if (!written.ok) throw new Error(written.error.code);
      expect(await host.gateway.restore(written.value, memoryOfWrite("undone"))).toMatchObject({
        ok: true,
      });
      expect(await readSheet(host)).toMatchObject({ ownAreas: [], anchors: [first, second] });
    });

    it("says that a protected sheet is protected, and leaves it", async () => {
      const host = await open();
      const before = await readSheet(host);
      await host.protect();
      expect(
        await host.gateway.apply(planFor(before, CELLS), before, memoryOfWrite())
      ).toMatchObject({
        ok: false,
        error: { code: "sheet-protected" },
      });
      expect(await host.contents()).toEqual({});
    });

    it("names a sheet that is gone", async () => {
      const host = await open();
      expect(await host.gateway.read("no such sheet")).toEqual({
        ok: false,
        error: { area: "host", code: "sheet-missing" },
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
        expect(
          await host.gateway.apply(planFor(before, CELLS), before, memoryOfWrite())
        ).toMatchObject({
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
        const outcome = await host.gateway.apply(planFor(before, CELLS), before, memoryOfWrite());
        const now = await readSheet(host);
        if (outcome.ok) expect(await host.contents()).toEqual(WRITTEN);
        else {
          expect(await host.contents()).toEqual(contents);
          expect(now).toMatchObject({ values: before.values, ownAreas: [] });
        }
      }
    );
  });
}
