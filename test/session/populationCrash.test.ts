import { exampleMembers } from "../../src/catalogue";
import { bundledPopulation, wishFor } from "../../src/session/newPopulation";
import type { Session } from "../../src/session/session";
import { PageCrash } from "../memory/memoryFaults";
import type { MemoryGateway } from "../memory/memoryGateway";
import { openSession, startSession } from "./openSession";

const FIRST_ROW = 2;
const POPULATION = 1;
const OLD = 214565;
const NEW = 218460;

function newsOf2026(session: Session) {
  const { sheet } = session.getState();
  if (sheet.kind !== "table") throw new Error("A table was expected.");
  return bundledPopulation(wishFor(sheet.reading, 2026));
}

const populations = ({ workbook }: MemoryGateway) =>
  exampleMembers().map((_, index) => workbook.active.get(FIRST_ROW + index, POPULATION).content);

async function withExample(written: boolean) {
  const opened = await openSession();
  await opened.session.insertExample();
  if (written) await opened.session.write("beside");
  return opened;
}

/** Puts 2026 in, and the page dies after so many of the write's actions; whether it got that far. */
async function crashAfter(actions: number, session: Session, gateway: MemoryGateway) {
  const news = newsOf2026(session);
  gateway.faults.next(null, { kind: "crash", actions });
  try {
    await session.applyPopulation(news);
  } catch (error) {
    if (error instanceof PageCrash) return true;
    throw error;
  }
  return false;
}

describe.each([
  { written: true, with: "a result beside them" },
  { written: false, with: "no result yet" },
])("new figures whose write is cut off by a crash, with $with", ({ written }) => {
  it("all stand there, or none of them, when the workbook is opened again: after any action", async () => {
    const undisturbed = await withExample(written);
    await undisturbed.session.applyPopulation(newsOf2026(undisturbed.session));
    const done = undisturbed.gateway.workbook.active.contents();
    let crashes = 0;
    // The population cells are set first: each of them is looked at, of the others some.
    for (let actions = 0; ; actions += actions < 40 ? 1 : 9) {
      const { session, gateway } = await withExample(written);
      const before = gateway.workbook.active.contents();
      if (!(await crashAfter(actions, session, gateway))) break;
      crashes++;
      const again = await startSession(gateway);
      const [first] = populations(gateway);
      expect([OLD, NEW]).toContain(first);
      expect(gateway.workbook.active.contents()).toEqual(first === OLD ? before : done);
      expect(again.getState()).toMatchObject({ incomplete: false });
    }
    expect(crashes).toBeGreaterThan(34);
  });
});

it("says that a write broke off while it cannot be completed, and completes it afterwards", async () => {
  const { session, gateway } = await withExample(true);
  await crashAfter(20, session, gateway);
  gateway.workbook.active.protected = true;
  const again = await startSession(gateway);
  expect(again.getState()).toMatchObject({
    incomplete: true,
    notice: { kind: "refused", issue: { code: "sheet-protected" } },
  });
  gateway.workbook.active.protected = false;
  await again.read();
  expect(again.getState()).toMatchObject({
    incomplete: false,
    notice: { kind: "population-updated", years: [2026], changed: expect.any(Number) },
  });
  expect(populations(gateway)[0]).toBe(NEW);
});
