import { adoptedAnswerInText } from "../../src/session/papers/adoptedAnswer";
import { createTableCheck, type TableCheck } from "../../src/session/papers/tableCheck";
import { auditLabels } from "../../src/text/auditTexts";
import { sha256 } from "../council/hp2025";
import { MemoryGateway } from "../memory/memoryGateway";
import type { Session } from "../../src/session/session";
import { calculateSums, cellHolding, deskOver, openDesk, sheetNamed, value } from "./openDesk";
import { memoryIn, startSession } from "./openSession";

const FREELY = { scheme: null, code: "" };
const CODE = "K3AP-3Y3C-G3S4-APSM";

function checkOver(session: Session, gateway: MemoryGateway): TableCheck {
  const labels = auditLabels("nb");
  const today = () => "2026-11-29";
  return createTableCheck({ session, gateway, labels, sha256, date: (day) => day, today });
}

/** The 34 municipalities, allocated and locked, with a check of the sheet in front. */
async function locked() {
  const { session, gateway, desk } = await openDesk();
  value(await desk.lock("Sak 99/24"));
  return { session, gateway, desk, check: checkOver(session, gateway) };
}

/** What a person copies from the sheet: number, name, population and amount. */
function copied(gateway: MemoryGateway, change: (amount: string, name: string) => string): string {
  const [version] = memoryIn(gateway).adopted;
  return version!.table.rows
    .map(({ code, name, population, amount }) =>
      [code, name, population, change(amount, name)].join("\t")
    )
    .join("\n");
}

describe("whether a checked table is the adopted one", () => {
  it("is told of the sheet it was locked on, and each difference after a change", async () => {
    const { gateway, check } = await locked();
    expect(value(await check.checkSheet(FREELY)).adopted).toEqual({
      code: CODE,
      outcome: "same",
      differences: [],
      isForgotten: false,
    });
    const { row, column } = cellHolding(gateway.workbook.active, 4327264);
    gateway.edit((sheet) => sheet.type(row, column, [[4327263]]));
    expect(value(await check.checkSheet(FREELY)).adopted).toMatchObject({
      outcome: "different",
      differences: [{ kind: "amount", from: "4327264", to: "4327263" }],
    });
  });

  it("goes by the code that is typed, not by the one that stands on the sheet", async () => {
    const { check } = await locked();
    const checked = value(await check.checkSheet({ scheme: null, code: "0000 0000 0000 0000" }));
    expect(checked.adopted).toMatchObject({
      code: "0000-0000-0000-0000",
      outcome: "different",
      differences: null,
    });
  });

  it("refuses a typed text that is no code", async () => {
    const { check } = await locked();
    expect(await check.checkSheet({ scheme: null, code: "hei" })).toMatchObject({
      error: { code: "fingerprint-unreadable" },
    });
  });

  it("is told of an attachment by its own code, whose version the workbook has forgotten", async () => {
    const { gateway, desk } = await locked();
    value(await desk.make({ kind: "attachment", form: "one-column" }));
    gateway.workbook.parts = [];
    const paper = sheetNamed(gateway, "Vedlegg 1");
    calculateSums(paper);
    gateway.workbook.activeId = paper.id;
    const again = new MemoryGateway(gateway.workbook);
    const session = await startSession(again);
    const check = checkOver(session, again);
    expect(value(await check.checkSheet(FREELY)).adopted).toEqual({
      code: CODE,
      outcome: "same",
      differences: null,
      isForgotten: true,
    });
    value(await deskOver(session, again).recover());
    expect(value(await check.checkSheet(FREELY)).adopted).toMatchObject({
      outcome: "same",
      isForgotten: false,
    });
  });

  it.each([
    { why: "as it was adopted", change: (amount: string) => amount, outcome: "same" },
    {
      why: "with Aukra a krone lower",
      change: (amount: string, name: string) => (name === "Aukra" ? "74176" : amount),
      outcome: "different",
    },
  ])("is told of a table that was pasted $why", async ({ change, outcome }) => {
    const { gateway, check } = await locked();
    const { adopted } = value(await check.checkText(copied(gateway, change), "limt inn", FREELY));
    expect(adopted).toMatchObject({ code: CODE, outcome });
    expect(adopted!.differences).toHaveLength(outcome === "same" ? 0 : 1);
  });

  it("is not told of a table of other parties, nor where nothing was adopted", async () => {
    const { gateway, check } = await locked();
    const some = copied(gateway, (amount) => amount)
      .split("\n")
      .slice(0, 12)
      .join("\n");
    expect(value(await check.checkText(some, "limt inn", FREELY)).adopted).toBeNull();
    const { session, gateway: other } = await openDesk();
    expect(value(await checkOver(session, other).checkSheet(FREELY)).adopted).toBeNull();
  });

  it("says that a pasted table cannot be told by a code that the workbook does not keep", async () => {
    const { gateway } = await locked();
    const memory = memoryIn(gateway);
    const answer = adoptedAnswerInText({ memory }, copied(gateway, String), "0000-0000-0000-0000");
    expect(answer).toMatchObject({ value: { outcome: "unknown-code", differences: null } });
  });

  it("notices that the sheet has changed since it was checked", async () => {
    const { gateway, check } = await locked();
    const checked = value(await check.checkSheet(FREELY));
    expect(await check.isAsChecked(checked)).toBe(true);
    gateway.edit((sheet) => sheet.type(40, 0, [["en merknad"]]));
    expect(await check.isAsChecked(checked)).toBe(false);
  });
});
