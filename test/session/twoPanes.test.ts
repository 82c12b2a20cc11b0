import fc from "fast-check";
import type { CouncilDesk } from "../../src/session/papers/councilDesk";
import type { Session } from "../../src/session/session";
import { MemoryGateway } from "../memory/memoryGateway";
import { deskOver, openDesk, value } from "./openDesk";
import { itHears } from "./itHears";
import { Turns } from "./turns";
import { memoryIn, openSession, settled, startSession } from "./openSession";

/** How often each property is played; HPSHARE_RUNS asks for more. */
const RUNS = Number(process.env["HPSHARE_RUNS"] ?? 25);

/** Another pane on the same workbook, as a colleague has it. */
async function second({ workbook }: MemoryGateway) {
  const gateway = new MemoryGateway(workbook);
  const session = await startSession(gateway);
  return { gateway, session, desk: deskOver(session, gateway) };
}

describe("two panes on one workbook", () => {
  it("keep what the other locks between the read and the write", async () => {
    const { gateway, desk } = await openDesk();
    const other = await second(gateway);
    other.session.setParameter("total", "12000000");
    other.gateway.turn = async () => {
      if (memoryIn(gateway).adopted.length === 0) {
        other.gateway.turn = null;
        await desk.lock("Sak 99/24");
      }
    };
    await other.session.write("beside");
    expect(memoryIn(gateway).adopted).toHaveLength(1);
  });

  itHears(
    "keep what the other locked when one takes its own write back, or changes anything else",
    async () => {
      const { session, gateway } = await openDesk();
      const other = await second(gateway);
      value(await other.desk.lock("Sak 99/24"));
      await session.setAutoRefresh(true);
      await session.undo();
      expect(session.getState().notice).toMatchObject({ kind: "undone" });
      expect(memoryIn(gateway)).toMatchObject({
        autoRefresh: true,
        adopted: [{ note: "Sak 99/24" }],
      });
    }
  );

  it("come to the end of one after the other, whoever has the turn when", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1), { minLength: 1, maxLength: 40 }), async (order) => {
        const { session, gateway } = await openSession();
        await session.insertExample();
        const panes = [
          { gateway, session, total: "5000000" },
          { ...(await second(gateway)), total: "7000000" },
        ];
        const turns = new Turns(order);
        const locked = await turns.play(
          panes.map(async ({ gateway: pane, session: mine, total }) => {
            pane.turn = turns.wait;
            mine.setParameter("total", total);
            await mine.write("beside");
            const lock = await deskOver(mine, pane).lock(`Sak ${total}`);
            pane.turn = null;
            return lock?.ok === true;
          })
        );
        const third = await startSession(new MemoryGateway(gateway.workbook));
        await settled(third);
        const sum = sumOnSheet(gateway);
        expect([5000000, 7000000]).toContain(sum);
        expect(third.getState()).toMatchObject({
          choice: { parameters: { total: String(sum) } },
          written: { changes: [], choiceChanged: false },
          incomplete: false,
        });
        expect(memoryIn(gateway).adopted).toHaveLength(locked.filter(Boolean).length);
      }),
      { numRuns: RUNS }
    );
  }, 3_600_000);

  const order = fc.array(fc.nat(1), { minLength: 1, maxLength: 60 });

  it("keep what stands when one locks while the other writes and takes it back", async () => {
    await fc.assert(
      fc.asyncProperty(order, async (turns) => {
        await endWhole(turns, [DEEDS.write, DEEDS.undo, DEEDS.write], [DEEDS.lock, DEEDS.write]);
      }),
      { numRuns: RUNS }
    );
  }, 3_600_000);

  it("whatever each does at every turn, end in one whole result or a refusal that says so, with nothing lost", async () => {
    const deeds = fc.array(fc.constantFrom(...Object.values(DEEDS)), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(fc.asyncProperty(order, deeds, deeds, endWhole), { numRuns: RUNS });
  }, 3_600_000);
});

/** Two panes do what they do, in turns; what stands in the end is one whole result, or none. */
async function endWhole(
  order: readonly number[],
  ours: readonly Deed[],
  theirs: readonly Deed[]
): Promise<void> {
  const { session, gateway } = await openSession();
  await session.insertExample();
  await session.write("beside");
  const panes = [
    { pane: { gateway, session, desk: deskOver(session, gateway) }, deeds: ours },
    { pane: await second(gateway), deeds: theirs },
  ];
  const turns = new Turns(order);
  const table = tableOf(gateway);
  await turns.play(
    panes.map(async ({ pane, deeds: all }, number) => {
      pane.gateway.turn = turns.wait;
      for (const [place, each] of all.entries()) await each(pane, 1_000_000 * (place + 1) + number);
      pane.gateway.turn = null;
      await settled(pane.session);
    })
  );
  expect(tableOf(gateway)).toEqual(table);
  const third = await startSession(new MemoryGateway(gateway.workbook));
  const { written, incomplete, unfinished, forgotten, choice } = third.getState();
  expect({ incomplete, unfinished, forgotten }).toEqual({
    incomplete: false,
    unfinished: null,
    forgotten: null,
  });
  if (written === null) {
    expect(gateway.workbook.active.names).toEqual([]);
    return;
  }
  expect(written).toMatchObject({ changes: [], changedCells: [], choiceChanged: false });
  expect(sumOnSheet(gateway)).toBe(Number(choice.parameters["total"] ?? OWN_TOTAL));
}

type PaneOfOne = {
  readonly gateway: MemoryGateway;
  readonly session: Session;
  readonly desk: CouncilDesk;
};
const OWN_TOTAL = 10_800_000;

/** What somebody does in a pane; the total is nobody else's. */
type Deed = (pane: PaneOfOne, total: number) => Promise<unknown>;

const DEEDS = {
  write: async ({ session }, total) => {
    session.setParameter("total", String(total));
    await session.write("beside");
  },
  refresh: ({ session }) => session.refresh(),
  undo: ({ session }) => session.undo(),
  read: ({ session }) => session.read(),
  lock: ({ desk }, total) => desk.lock(`Sak ${total}`),
  follow: ({ session }, total) => session.setAutoRefresh(total % 2 === 0),
} satisfies Record<string, Deed>;

/** What people have put into the example's own columns. */
const tableOf = ({ workbook }: MemoryGateway): readonly unknown[] =>
  Object.entries(workbook.sheet("sheet-1")!.contents()).filter(([cell]) => /^[A-D]\d/.test(cell));

function sumOnSheet({ workbook: { active } }: MemoryGateway): number {
  const { area } = active.names.find(({ name }) => name === "HPSHARE_amount_1")!;
  return Array.from({ length: 34 }, (_, row) =>
    Number(active.get(area.row + 1 + row, area.column).content)
  ).reduce((sum, amount) => sum + amount, 0);
}
