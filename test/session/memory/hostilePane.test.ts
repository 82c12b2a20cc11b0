import fc from "fast-check";
import { contentOf } from "../../../src/session/memory/adoptedVersions";
import { MemoryGateway } from "../../memory/memoryGateway";
import { MemoryWorkbook } from "../../memory/memoryWorkbook";
import { memoryIn, startSession } from "../openSession";
import { writeAtLast } from "../wayOut";
import { hostileParts } from "./hostileParts";

/** Workbooks; HPSHARE_WORKBOOKS asks for more. */
const WORKBOOKS = Number(process.env["HPSHARE_WORKBOOKS"] ?? 40);

const TABLE = [
  ["Kommunenummer", "Kommune", "Folketall"],
  ["5001", "Trondheim", 214565],
  ["5057", "Ørland", 10522],
  ["5029", "Skaun", 8484],
];

/** A workbook in which a result stands, or none, and that remembers what somebody has been at. */
async function workbookWith(parts: MemoryWorkbook["parts"], hasResult: boolean) {
  const workbook = new MemoryWorkbook();
  workbook.active.type(1, 1, TABLE);
  workbook.active.type(9, 2, [["notat", 12.5, "=1+1"]]);
  if (hasResult) {
    const session = await startSession(new MemoryGateway(workbook));
    await session.write("beside");
  }
  workbook.parts = parts;
  return workbook;
}

const versions = (gateway: MemoryGateway): readonly string[] =>
  memoryIn(gateway).adopted.map(contentOf);

describe("a workbook whose memory somebody has been at", () => {
  it(`changes no cell on opening, loses no adopted version and has a pane that works, ${WORKBOOKS} times`, async () => {
    await fc.assert(
      fc.asyncProperty(hostileParts, fc.boolean(), async (parts, hasResult) => {
        const workbook = await workbookWith(parts, hasResult);
        const gateway = new MemoryGateway(workbook);
        const before = workbook.active.contents();
        const adopted = versions(gateway);
        const session = await startSession(gateway);
        await session.read();
        expect(workbook.active.contents()).toEqual(before);
        expect(workbook.parts).toEqual(parts);

        session.choose({ schemeId: "population", own: null, without: [], unit: "1" });
        session.choose({ parameters: { total: "1000000" }, rounding: "largest-remainder" });
        session.choose({ ties: "order", regions: "sum" });
        await session.correct(null);
        const outcome = await writeAtLast(session);
        expect(outcome).toEqual({ kind: "written" });
        expect(versions(gateway)).toEqual(expect.arrayContaining([...adopted]));
        const now = workbook.sheet("sheet-1")!.contents();
        for (const cell of ["B2", "C3", "D3", "D5", "C10", "D10", "E10"]) {
          expect(now[cell]).toBe(before[cell]);
        }
      }),
      { numRuns: WORKBOOKS }
    );
  }, 3_600_000);
});
