import { parseAddress } from "../../src/sheet/address";
import type { WritePlan } from "../../src/sheet/plan";
import type { OwnArea, SheetSnapshot } from "../../src/sheet/snapshot";
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

const TABLE = { A1: "Nr", B1: "Folketall", A2: "'5001", B2: 10, A3: "'5021", B3: 20 };
const RESTS_ON = ["A2:A3", "B2:B3"].map((address) => parseAddress(address)!);
const CELLS = [text(0, 2, "Beløp"), number(1, 2, 7), formula(2, 2, "=SUM(C2:C2)")];

const restingOn = (sheet: SheetSnapshot, more: Partial<WritePlan> = {}): WritePlan => ({
  ...planFor(sheet, CELLS),
  restsOn: RESTS_ON,
  ...more,
});

/** What a gateway does where the cells that a plan rests on are no longer as they were read. */
export function describeReadSet(name: string, open: () => Promise<GatewayUnderTest>): void {
  const opened = async () => {
    const host = await open();
    await host.gateway.watch({ changed: ignore, calculated: ignore, activated: ignore });
    await host.type(TABLE);
    return host;
  };

  describe(`what a plan rests on, over ${name}`, () => {
    it.each<{ why: string; meanwhile: (host: GatewayUnderTest) => Promise<void> }>([
      { why: "a row put in above", meanwhile: shifts({ axis: "rows", at: 0, count: 1 }) },
      { why: "a row put in between", meanwhile: shifts({ axis: "rows", at: 2, count: 1 }) },
      { why: "a member deleted", meanwhile: shifts({ axis: "rows", at: 1, count: -1 }) },
      { why: "a column put in", meanwhile: shifts({ axis: "columns", at: 1, count: 1 }) },
      { why: "a figure typed", meanwhile: ({ type }) => type({ B3: 21 }) },
      { why: "a number swapped", meanwhile: ({ type }) => type({ A2: "'5021", A3: "'5001" }) },
      { why: "a formula in a figure's place", meanwhile: ({ type }) => type({ B2: "=5+5" }) },
    ])("writes nothing where that has changed meanwhile: $why", async ({ meanwhile }) => {
      const host = await opened();
      const read = await readSheet(host);
      await meanwhile(host);
      const before = await host.contents();
      for (const target of [restingOn(read), { ...restingOn(read), ...NEW_SHEET }]) {
        const outcome = await host.gateway.apply(target, read, memoryOfWrite());
        expect(outcome).toMatchObject({ ok: false, error: { code: "moved-meanwhile" } });
        expect(await host.contents()).toEqual(before);
      }
      const now = await host.gateway.read();
      expect(now).toMatchObject({ value: { sheet: { ownAreas: [] } } });
      expect(now.ok && now.value.sheetNames).toHaveLength(1);
    });

    it.each<{ why: string; shift: Shift }>([
      { why: "a row put in above", shift: { axis: "rows", at: 0, count: 1 } },
      { why: "a row put in between", shift: { axis: "rows", at: 2, count: 1 } },
      { why: "a member deleted", shift: { axis: "rows", at: 1, count: -1 } },
    ])("leaves our places where they moved to with: $why", async ({ shift }) => {
      const host = await opened();
      const first = await readSheet(host);
      const written = await host.gateway.apply(restingOn(first), first, memoryOfWrite());
      expect(written).toMatchObject({ ok: true });
      const read = await readSheet(host);
      await host.shift(shift);
      const before = await host.contents();
      const places = (await readSheet(host)).ownAreas;
      const again = await host.gateway.apply(
        restingOn(read, { cells: [...CELLS, text(5, 3, "Merknad")] }),
        read,
        memoryOfWrite()
      );
      expect(again).toMatchObject({ ok: false, error: { code: "moved-meanwhile" } });
      expect(await host.contents()).toEqual(before);
      expect((await readSheet(host)).ownAreas).toEqual(places);
    });

    it("writes where everything is as it was, though other cells are not", async () => {
      const host = await opened();
      const read = await readSheet(host);
      await host.type({ F9: "notat", A1: "Kommunenr" });
      expect(await host.gateway.apply(restingOn(read), read, memoryOfWrite())).toMatchObject({
        ok: true,
      });
    });

    it("says that the sheet it rests on is gone, and makes no other", async () => {
      const host = await opened();
      const read = await readSheet(host);
      const gone = { ...read, sheetId: "no such sheet" };
      const plan = { ...restingOn(read), ...NEW_SHEET };
      expect(await host.gateway.apply(plan, gone, memoryOfWrite())).toMatchObject({ ok: false });
      const now = await host.gateway.read();
      expect(now.ok && now.value.sheetNames).toHaveLength(1);
    });

    it.each([0, 1, 2, 4, 7, 12])(
      "leaves what could not be put back, after %i actions, as unfinished and in places that hold all of it",
      async (actions) => {
        const host = await opened();
        const first = await readSheet(host);
        await host.gateway.apply(restingOn(first), first, memoryOfWrite());
        const read = await readSheet(host);
        await host.shift({ axis: "rows", at: 1, count: 1 });
        const [contents, places] = [await host.contents(), (await readSheet(host)).ownAreas];
        host.passNext();
        host.failNext(actions, "GeneralException");
        const stood: (readonly OwnArea[])[] = [];
        const outcome = await host.gateway.apply(restingOn(read), read, {
          ...memoryOfWrite(),
          stood: ({ ownAreas }) => void stood.push(ownAreas.before),
        });
        host.calm();
        const now = await host.gateway.read();
        if (!now.ok) throw new Error(now.error.code);
        expect(stood[0]).toEqual(places);
        expect(now.value.sheet.ownAreas).toEqual(places);
        if (!outcome.ok && outcome.error.code === "moved-meanwhile") {
          expect(await host.contents()).toEqual(contents);
        } else {
          expect(outcome).toMatchObject({ ok: false, error: { code: "write-incomplete" } });
          expect(now.value.memory.map((part) => part.text)).toEqual(["during"]);
        }
      }
    );

    it.each([2, 3, 5, 8, 12, 20, 30])(
      "loses nothing where a row was put in and the write then failed after %i actions",
      async (actions) => {
        const host = await opened();
        await host.type({ C2: "notat", C3: "=B2*2" });
        const read = await readSheet(host);
        await host.shift({ axis: "rows", at: 1, count: 1 });
        const before = await host.contents();
        host.failNext(actions, "GeneralException");
        const outcome = await host.gateway.apply(restingOn(read), read, memoryOfWrite());
        host.calm();
        expect(outcome.ok).toBe(false);
        expect(await host.contents()).toEqual(before);
      }
    );
  });
}

const NEW_SHEET = { target: { kind: "new-sheet", name: "Fordeling" } } as const;

const ignore = (): void => undefined;

const shifts =
  (shift: Shift) =>
  (host: GatewayUnderTest): Promise<void> =>
    host.shift(shift);
