import { findScheme } from "../../src/catalogue";
import { makeScheme } from "../../src/catalogue/custom/makeScheme";
import { readMemory } from "../../src/session/memory";
import { choiceOfOwn } from "../../src/session/agreement/ownSchemes";
import type { MemoryGateway } from "../memory/memoryGateway";
import { openSession, startSession } from "./openSession";

const TABLE = [
  ["Kommunenummer", "Kommune", "Folketall"],
  ["5001", "Trondheim", 3],
  ["5033", "Tydal", 1],
];
const withTable = (gateway: MemoryGateway) => gateway.workbook.active.type(0, 0, TABLE);
const RULES = { rounding: "half-up", unit: "10", ties: "code", regions: "sum" } as const;
const OWN = makeScheme("Legevakt", findScheme("population")!, { total: "1000" }, RULES);

const amountsIn = ({ outcome }: { readonly outcome: object }) =>
  "allocation" in outcome
    ? (outcome.allocation as { rows: { amount: { toFixed(): string } }[] }).rows.map(({ amount }) =>
        amount.toFixed()
      )
    : outcome;

describe("a scheme of one's own", () => {
  it("is kept in the workbook, chosen and shared by, its rules included", async () => {
    const { session, gateway } = await openSession(withTable);
    expect(await session.saveScheme(OWN)).toMatchObject({ ok: true });
    session.choose(choiceOfOwn(OWN));
    expect(session.getState().choice).toMatchObject({
      schemeId: "legevakt",
      rounding: "half-up",
      unit: "10",
      ties: "code",
    });
    expect(amountsIn(session.getState())).toEqual(["750", "250"]);

    const later = await startSession(gateway);
    expect(later.getState().schemes).toEqual([OWN]);
  });

  it("stands by its title beside the result, which is known again when the workbook is opened", async () => {
    const { session, gateway } = await openSession(withTable);
    await session.saveScheme(OWN);
    session.choose(choiceOfOwn(OWN));
    await session.write("beside");
    expect(Object.values(gateway.workbook.active.contents())).toContain("Legevakt");

    const later = await startSession(gateway);
    expect(later.getState().choice).toEqual(session.getState().choice);
    expect(later.getState().written).toMatchObject({ choiceChanged: false, changes: [] });
    expect(later.getState().written?.allocation?.check.total.toFixed()).toBe("1000");
  });

  it("replaces the one of the same name, and leaves sheets that use it as they were", async () => {
    const { session } = await openSession(withTable);
    await session.saveScheme(OWN);
    session.choose(choiceOfOwn(OWN));
    await session.write("beside");
    const dearer = makeScheme("Legevakt", findScheme("population")!, { total: "2000" }, RULES);
    await session.saveScheme(dearer);
    expect(session.getState().schemes).toEqual([dearer]);
    expect(amountsIn(session.getState())).toEqual(["750", "250"]);
    expect(session.getState().written).toMatchObject({ choiceChanged: false });
  });

  it("can be taken out of the workbook; where it is chosen it stays", async () => {
    const { session } = await openSession(withTable);
    await session.saveScheme(OWN);
    session.choose(choiceOfOwn(OWN));
    expect(await session.removeScheme("legevakt")).toMatchObject({ ok: true });
    expect(session.getState().schemes).toEqual([]);
    expect(amountsIn(session.getState())).toEqual(["750", "250"]);
  });

  it("is not lost when a result is taken back", async () => {
    const { session } = await openSession(withTable);
    session.choose({ parameters: { total: "40" } });
    await session.write("beside");
    await session.saveScheme(OWN);
    await session.undo();
    expect(session.getState().schemes).toEqual([OWN]);
  });
});

const memoryOf = (text: string) => readMemory([{ id: "part", text }]).memory;

describe("the workbook's memory", () => {
  it("of before there were such schemes is read as ever", () => {
    const old = { autoRefresh: true, sheets: [], adopted: [] };
    const text = JSON.stringify({ version: 1, ...old, writing: null });
    expect(memoryOf(text)).toMatchObject({ ...old, schemes: [] });
  });

  it.each([
    { why: "no scheme", damage: {} },
    { why: "another key", damage: { ...OWN, scheme: { ...OWN.scheme, key: "lottery" } } },
    { why: "no title", damage: { ...OWN, scheme: { ...OWN.scheme, title: undefined } } },
    { why: "another measure", damage: { ...OWN, scheme: { ...OWN.scheme, measure: "rain" } } },
    { why: "an unknown rule", damage: { ...OWN, rounding: "truncate" } },
    {
      why: "a parameter of no kind",
      damage: withParameter({ name: "total", kind: "sum", required: true }),
    },
    {
      why: "a default that is a number",
      damage: withParameter({ name: "total", default: 1, required: true }),
    },
  ])("leaves out what is damaged: $why", ({ damage }) => {
    const stored = { version: 1, schemes: [OWN, damage] };
    const kept = memoryOf(JSON.stringify(stored));
    expect(kept.schemes).toEqual([OWN]);
  });
});

function withParameter(parameter: object) {
  return { ...OWN, scheme: { ...OWN.scheme, parameters: [{ kind: "money", ...parameter }] } };
}
