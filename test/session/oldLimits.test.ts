import type { CellValue } from "../../src/sheet/snapshot";
import type { Session } from "../../src/session/session";
import { itHears } from "./itHears";
import { memoryIn, openSession, settled, startSession } from "./openSession";

const SMALL: CellValue[][] = [
  ["Kommunenummer", "Kommune", "Kommuneregion", "Folketall"],
  ["5001", "Trondheim", "Trondheim", 214565],
  ["5033", "Tydal", "Trøndelag Sørøst", 773],
  ["3430", "Os", "Trøndelag Sørøst", 1852],
];
const AMOUNT = 5;
/** The word that says the old rule today; a memory of then says nothing of it. */
const SAID = /,?(&quot;|")freed\1:\1others\1/g;

/**
 * A workbook whose result was written when the others paid what a cap freed under rates. By the rate
 * they pay 2,145,650, 7,730 and 18,520 kr; Trondheim's cap is 1,000,000 kr.
 */
async function writtenBefore() {
  const { session: first, gateway } = await openSession(({ workbook }) =>
    workbook.active.type(0, 0, SMALL)
  );
  first.choose({
    schemeId: "per-inhabitant",
    parameters: { rate: "10", cap: "1000000", freed: "others" },
  });
  await first.write("beside");
  const { workbook } = gateway;
  expect(JSON.stringify(memoryIn(gateway))).toContain("freed");
  workbook.parts = workbook.parts.map(({ id, text }) => ({ id, text: text.replace(SAID, "") }));
  expect(JSON.stringify(memoryIn(gateway))).not.toContain("freed");
  const session = await startSession(gateway);
  const amounts = () => [1, 2, 3].map((row) => workbook.active.get(row, AMOUNT).content);
  return { session, gateway, amounts };
}

function warnings(session: Session) {
  const { sheet } = session.getState();
  return sheet.kind === "table"
    ? sheet.reading.issues.filter(({ code }) => code === "limits-rule-changed")
    : [];
}

const BEFORE = [1000000, 345097, 826803];

describe("a result that was written by the old rule for caps under rates", () => {
  it("stands as it is, is nobody's change, and the new rule is told with what it would change", async () => {
    const { session, amounts } = await writtenBefore();
    expect(amounts()).toEqual(BEFORE);
    expect(session.getState().written?.changedCells).toEqual([]);
    expect(session.getState().written?.allocation?.check.total.toFixed()).toBe("2171900");
    expect(warnings(session)).toMatchObject([
      { severity: "warning", before: "2171900", after: "1026250", members: 2 },
    ]);
  });

  it("is not written anew by itself when a population changes", async () => {
    const { session, gateway, amounts } = await writtenBefore();
    await session.setAutoRefresh(true);
    gateway.edit((sheet) => sheet.type(2, 3, [[800]]));
    await settled(session);
    expect(amounts()).toEqual(BEFORE);
  });

  itHears(
    "is written by the new rule when somebody asks for it, and then by itself too",
    async () => {
      const { session, gateway, amounts } = await writtenBefore();
      await session.write("beside");
      expect(amounts()).toEqual([1000000, 7730, 18520]);
      expect(warnings(session)).toEqual([]);
      await session.setAutoRefresh(true);
      gateway.edit((sheet) => sheet.type(2, 3, [[800]]));
      await settled(session);
      expect(amounts()).toEqual([1000000, 8000, 18520]);
    }
  );
});
