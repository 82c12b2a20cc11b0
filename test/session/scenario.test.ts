import type { MemoryGateway } from "../memory/memoryGateway";
import { openSession, settled } from "./openSession";

const TABLE = [
  ["Kommunenummer", "Kommune", "Kommuneregion", "Folketall"],
  ["5001", "Trondheim", "Trondheim", 214565],
  ["5033", "Tydal", "Trøndelag Sørøst", 773],
  ["3430", "Os", "Trøndelag Sørøst", 1852],
];
const WITHOUT_OS = { parameters: { total: "12000000" }, without: ["3430"] };

const withTable = (gateway: MemoryGateway) => gateway.workbook.active.type(0, 0, TABLE);

const scenarioSheet = ({ workbook }: MemoryGateway, name = "Scenario") =>
  workbook.sheets.find((sheet) => sheet.name === name)!;

describe("writing a scenario", () => {
  it("puts before, after and change on a sheet of its own, and leaves the rest alone", async () => {
    const { session, gateway } = await openSession(withTable);
    const before = gateway.workbook.active.contents();
    await session.writeScenario(WITHOUT_OS);

    expect(session.getState().notice).toMatchObject({
      kind: "scenario-written",
      sheetName: "Scenario",
    });
    expect(gateway.workbook.active.contents()).toEqual(before);
    expect(session.getState().choice.without).toEqual([]);

    const contents = Object.values(scenarioSheet(gateway).contents());
    expect(contents).toContain("Scenario: dette er ikke vedtatt");
    expect(contents).toContain("Uten Os.");
    expect(contents).toContain(
      "Totalbeløp: 12\u00a0000\u00a0000\u00a0kr (før 10\u00a0800\u00a0000\u00a0kr)."
    );
    expect(contents).toContain("Før: avtalen slik den er valgt.");
  });

  it("writes changes, sums, subtotals and checks as Excel's own formulas", async () => {
    const { session, gateway } = await openSession(withTable);
    await session.writeScenario(WITHOUT_OS);
    const formulas = Object.values(scenarioSheet(gateway).contents()).filter((content) =>
      String(content).startsWith("=")
    );
    const of = (pattern: RegExp) => formulas.filter((formula) => pattern.test(String(formula)));
    // Three members, their sum and two regions, each with a change in kroner and in per cent.
    expect(of(/^=E\d+-D\d+$/)).toHaveLength(6);
    expect(of(/^=IF\(D\d+=0,"",F\d+\/D\d+\)$/)).toHaveLength(6);
    expect(of(/^=SUM\(/)).toHaveLength(2);
    expect(of(/^=SUMPRODUCT\(/)).toHaveLength(4);
    expect(of(/^=ROUND\(/)).toHaveLength(2);
  });

  it("compares with the result on the sheet once there is one, and can still undo it", async () => {
    const { session, gateway } = await openSession(withTable);
    const untouched = gateway.workbook.active.contents();
    await session.write("beside");
    await session.writeScenario(WITHOUT_OS);
    expect(Object.values(scenarioSheet(gateway).contents())).toContain(
      `Før: resultatet på arket «${gateway.workbook.active.name}».`
    );
    await session.undo();
    expect(gateway.workbook.active.contents()).toEqual(untouched);
  });

  it("takes a free name when there is a scenario already", async () => {
    const { session, gateway } = await openSession(withTable);
    await session.writeScenario(WITHOUT_OS);
    await session.writeScenario(WITHOUT_OS);
    expect(scenarioSheet(gateway, "Scenario 2")).toBeDefined();
  });

  it("is known again as a scenario: nothing is read from it or offered beside it", async () => {
    const { session, gateway } = await openSession(withTable);
    await session.writeScenario(WITHOUT_OS);
    const { id } = scenarioSheet(gateway);
    await session.showSheet(id);
    await session.read();
    await settled(session);
    expect(session.getState().sheet).toEqual({ kind: "scenario", sheetName: "Scenario" });
  });

  it("refuses a scenario that the agreement cannot be shared by, and writes nothing", async () => {
    const { session, gateway } = await openSession(withTable);
    await session.writeScenario({ parameters: { total: "mye" }, without: [] });
    expect(session.getState().notice).toMatchObject({ kind: "refused" });
    expect(gateway.workbook.sheets).toHaveLength(1);
  });
});

describe("the written result", () => {
  it("is there to compare with, as it was written, after figures and choice have changed", async () => {
    const { session, gateway } = await openSession(withTable);
    await session.write("beside");
    const { outcome } = session.getState();
    gateway.workbook.active.type(2, 3, [[7731]]);
    await session.read();
    session.choose({ rounding: "half-up" });
    const { written } = session.getState();
    expect(outcome.kind).toBe("allocated");
    expect(written?.allocation?.rows.map(({ amount }) => amount.toFixed())).toEqual(
      outcome.kind === "allocated"
        ? outcome.allocation.rows.map(({ amount }) => amount.toFixed())
        : []
    );
  });
});
