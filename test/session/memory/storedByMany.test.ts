import fc from "fast-check";
import {
  DEFAULT_CHOICE,
  memoryOf,
  readMemory,
  withSheet,
  type Memory,
} from "../../../src/session/memory";
import { MergedMemory } from "../../../src/session/workbook/memoryOfWrite";
import { MemoryGateway } from "../../memory/memoryGateway";
import { MemoryWorkbook } from "../../memory/memoryWorkbook";
import { Turns } from "../turns";

type Turn = () => Promise<void>;

const TOTALS = 3;

const read = ({ parts }: MemoryWorkbook) => {
  const { memory } = readMemory(parts);
  return { stored: memory, snapshot: { memory: parts } };
};

const withTotal = (memory: Memory, sheetId: string, total: number): Memory =>
  withSheet(memory, {
    sheetId,
    sheetName: sheetId,
    choice: { ...DEFAULT_CHOICE, parameters: { total: String(total) } },
    corrections: {},
    written: null,
    costLines: [],
  });

/** A pane that remembers one total after the other of a sheet that is nobody else's; the last, or null where it was refused. */
async function rememberTotals(workbook: MemoryWorkbook, sheetId: string, turn: Turn) {
  const gateway = new MemoryGateway(workbook);
  gateway.turn = turn;
  for (let total = 1; total <= TOTALS; total++) {
    await turn();
    const found = read(workbook);
    const kept = new MergedMemory(found, withTotal(found.stored, sheetId, total));
    const remembered = await gateway.remember(kept);
    if (!remembered.ok) return null;
  }
  return [sheetId, String(TOTALS)] as const;
}

describe("what several panes remember in one workbook", () => {
  it("is what each said last, however their reading and storing mix", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 4 }),
        fc.array(fc.nat(3), { minLength: 1, maxLength: 60 }),
        async (panes, order) => {
          const workbook = new MemoryWorkbook();
          const turns = new Turns(order);
          const last = await turns.play(
            Array.from({ length: panes }, (_, pane) =>
              rememberTotals(workbook, `sheet-${pane}`, turns.wait)
            )
          );
          // Where everybody stores between everybody's looking and storing, one is told to try again.
          const told = last.filter((each) => each !== null);
          fc.pre(told.length === panes);
          const { memory } = readMemory(workbook.parts);
          const totals = told.map(([sheetId]) => [
            sheetId,
            memoryOf(memory, sheetId, sheetId)?.choice.parameters["total"],
          ]);
          expect(totals).toEqual(told);
        }
      ),
      { numRuns: 1000 }
    );
  });
});
