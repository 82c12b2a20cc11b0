import { createOfficeGateway } from "../../src/excel/officeGateway";
import { countRequests } from "./countRequests";
import { startSession } from "./startSession";

// Every session that a page has seen hears of sheets that come to the front, so there is one test here.
it("a new sheet takes one round trip more than beside the rows, for its id", async () => {
  await resetWorkbook({ locale: "nb-NO" });
  const gateway = createOfficeGateway();
  const session = await startSession(gateway);
  await session.insertExample();
  const asked: string[] = [];
  const requests = countRequests();
  for (const call of ["read", "apply", "remember", "activate"] as const) {
    const made = gateway[call].bind(gateway) as (...args: unknown[]) => Promise<never>;
    Object.assign(gateway, {
      [call]: async (...args: unknown[]) => {
        const before = requests().length;
        const answer = await made(...args);
        asked.push(`${call} ${requests().length - before}`);
        return answer;
      },
    });
  }
  await session.write("new-sheet");
  // The sheet is then brought to the front and shown, as going to any sheet is.
  expect(asked.slice(0, 3)).toEqual(["read 1", "apply 1", "remember 1"]);
  expect(asked.slice(3)).toEqual(expect.arrayContaining(["activate 1"]));
  expect(session.getState().written?.sheetName).toBe("Fordeling");
});
