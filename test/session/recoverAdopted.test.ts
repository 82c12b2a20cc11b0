import type { Session } from "../../src/session/session";
import { MemoryGateway } from "../memory/memoryGateway";
import type { MemorySheet } from "../memory/memoryWorkbook";
import { deskOver, openDesk, sheetNamed, value } from "./openDesk";
import { memoryIn, startSession } from "./openSession";

/** The 34 municipalities locked and printed, in a workbook that has forgotten all of it; the paper is in front. */
async function forgotten({
  form = "one-column",
  locked = true,
  choose = () => undefined,
}: {
  readonly form?: "two-blocks" | "one-column";
  readonly locked?: boolean;
  readonly choose?: (session: Session) => void;
} = {}) {
  const { session, gateway, desk } = await openDesk();
  choose(session);
  await session.write("beside");
  if (locked) value(await desk.lock("Sak 99/24"));
  value(await desk.make({ kind: "attachment", form }));
  const [version] = memoryIn(gateway).adopted;
  const { workbook } = gateway;
  workbook.parts = [];
  const paper = sheetNamed(gateway, "Vedlegg 1");
  workbook.activeId = paper.id;
  const reopened = new MemoryGateway(workbook);
  return {
    version,
    paper,
    gateway: reopened,
    desk: deskOver(await startSession(reopened), reopened),
  };
}

const amountOf = (paper: MemorySheet, amount: number) =>
  [...paper.cells.values()].find(({ cell }) => cell.content === amount)!;

describe("an adopted version that the workbook has forgotten", () => {
  it.each<{ why: string; form: "two-blocks" | "one-column" }>([
    { why: "with numbers and regions", form: "one-column" },
    { why: "in two blocks, as it was published", form: "two-blocks" },
  ])("is the table whose cells give the code that stands on it: $why", async ({ form }) => {
    const { desk, gateway, paper, version } = await forgotten({ form });
    const before = paper.contents();
    expect(value(await desk.recover()).code).toBe("K3AP-3Y3C-G3S4-APSM");
    expect(memoryIn(gateway).adopted).toEqual([version]);
    expect(paper.contents()).toEqual(before);
    expect(await desk.recover()).toMatchObject({ error: { code: "already-adopted" } });
    expect(memoryIn(gateway).adopted).toHaveLength(1);
  });

  it.each<{ why: string; choose: (session: Session) => void }>([
    {
      why: "another total",
      choose: (session) => session.setParameter("total", "5000000"),
    },
    {
      why: "other rules of rounding",
      choose: (session) => session.choose({ rounding: "sainte-lague", unit: "100", ties: "code" }),
    },
    {
      why: "another agreement",
      choose: (session) => session.choose({ schemeId: "st-olav-2014" }),
    },
    {
      why: "an agreement with a host",
      choose: (session) => session.choose({ schemeId: "st-olav-2018" }),
    },
  ])("is found whatever it was adopted by: $why", async ({ choose }) => {
    const { desk, gateway, version } = await forgotten({ choose });
    value(await desk.recover());
    expect(memoryIn(gateway).adopted).toEqual([version]);
  });

  it("verifies a code on paper though no version is remembered", async () => {
    const { desk } = await forgotten();
    expect(value(await desk.verifyCode("K3AP-3Y3C-G3S4-APSM"))).toMatchObject({ same: true });
  });

  it.each<{ why: string; spoil: (paper: MemorySheet) => void }>([
    {
      why: "an amount was changed",
      spoil: (paper) => {
        const { row, column, cell } = amountOf(paper, 171102);
        paper.set(row, column, { ...cell, content: 171103 });
      },
    },
    {
      why: "an amount was deleted",
      spoil: (paper) => {
        const { row, column, cell } = amountOf(paper, 171102);
        paper.set(row, column, { ...cell, content: "" });
      },
    },
    {
      why: "a population was changed",
      spoil: (paper) => {
        const { row, column, cell } = amountOf(paper, 8484);
        paper.set(row, column, { ...cell, content: 8485 });
      },
    },
    {
      why: "a name was changed",
      spoil: (paper) => {
        const { row, column, cell } = [...paper.cells.values()].find(
          ({ cell: { content } }) => content === "Skaun"
        )!;
        paper.set(row, column, { ...cell, content: "Skauna" });
      },
    },
  ])("is not what stands where $why, and that is said with the code", async ({ spoil }) => {
    const { desk, gateway, paper } = await forgotten();
    spoil(paper);
    expect(await desk.recover()).toEqual({
      ok: false,
      error: { area: "council", code: "code-does-not-fit", fingerprint: "K3AP-3Y3C-G3S4-APSM" },
    });
    expect(memoryIn(gateway).adopted).toEqual([]);
  });

  it("has the day on which it is found where the paper says none", async () => {
    const { desk, gateway } = await forgotten({ locked: false });
    value(await desk.recover());
    expect(memoryIn(gateway).adopted).toMatchObject([{ date: "2024-12-11", note: "" }]);
  });

  it("is not looked for where no code stands", async () => {
    const { desk } = await openDesk();
    expect(await desk.recover()).toMatchObject({
      error: { code: "no-code-on-sheet", sheetName: "Ark1" },
    });
  });
});
