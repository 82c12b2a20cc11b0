import { createOfficeGateway } from "../../src/excel/officeGateway";
import { createCouncilDesk } from "../../src/session/papers/councilDesk";
import { councilTexts } from "../../src/text/councilTexts";
import { sha256 } from "../council/hp2025";
import { inspectDocument } from "./documentInspector";
import { startSession } from "./startSession";

const { labels } = councilTexts("nb");
const CODE = "K3AP-3Y3C-G3S4-APSM";

beforeEach(() => resetWorkbook({ locale: "nb-NO" }));

async function openDesk() {
  const gateway = createOfficeGateway();
  const session = await startSession(gateway);
  const desk = createCouncilDesk({ session, gateway, labels, sha256, today: () => "2024-12-11" });
  return { session, desk };
}

describe("an adopted version that the workbook has forgotten, in Excel", () => {
  it.each([
    { why: "custom XML was dropped", names: false },
    { why: "hidden names as well", names: true },
  ])("is stored again from the attachment: $why", async ({ names }) => {
    const { session, desk } = await openDesk();
    await session.insertExample();
    await session.write("beside");
    await desk.lock("Sak 99/24");
    const made = await desk.make({ kind: "attachment", form: "two-blocks" });
    if (!made?.ok) throw new Error("No attachment.");
    await session.showSheet(made.value.sheetId);
    await inspectDocument({ names });

    const { desk: later } = await openDesk();
    expect(await later.versions()).toEqual({ ok: true, value: [] });
    expect(await later.recover()).toMatchObject({ ok: true, value: { code: CODE } });
    const version = { date: "2024-12-11", note: "Sak 99/24", code: CODE };
    expect(await later.versions()).toEqual({ ok: true, value: [version] });
  });
});
