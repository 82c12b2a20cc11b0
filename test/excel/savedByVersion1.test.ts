import { readFileSync } from "node:fs";
import path from "node:path";
import { fromMemoryXml, MEMORY_NAMESPACE } from "../../src/excel/memoryPart";
import { createOfficeGateway } from "../../src/excel/officeGateway";
import { createCouncilDesk } from "../../src/session/papers/councilDesk";
import { readMemory, storeOf, type StoredPart } from "../../src/session/memory";
import { councilTexts } from "../../src/text/councilTexts";
import { sha256 } from "../council/hp2025";
import { changed } from "../session/memory/storedParts";
import { startSession } from "./startSession";

/** The code that was printed when it was locked. */
const CODE = "K3AP-3Y3C-G3S4-APSM";

beforeEach(() => {
  const bytes = readFileSync(path.join(__dirname, "../fixtures/memory/version-1.xlsx"));
  return resetWorkbook({ locale: "nb-NO", file: { bytes, name: "version-1.xlsx" } });
});

/** Our parts as Excel gives them. */
function storedParts(): Promise<readonly StoredPart[]> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
    parts.load("items/id");
    await context.sync();
    const xml = parts.items.map((part) => part.getXml());
    await context.sync();
    return parts.items.map(({ id }, index) => ({
      id,
      text: fromMemoryXml(xml[index]!.value) ?? "",
    }));
  });
}

describe("a workbook that the first version saved", () => {
  it("is remembered whole, and moved into parts of today", async () => {
    const parts = await storedParts();
    const { memory, refused } = readMemory(parts);
    expect(refused).toEqual([]);
    expect(memory.adopted).toMatchObject([{ note: "Sak 99/24", table: { total: "10800000" } }]);
    expect(memory.papers.map(({ sheetName }) => sheetName)).toEqual(["Vedlegg 1", "Vedtak"]);
    expect(memory.sheets).toMatchObject([
      { sheetName: "Ark1", written: { choice: { schemeId: "hp-2025" } } },
    ]);
    expect(memory.sheets[0]!.written!.basis).toHaveLength(34);

    const after = changed(parts, storeOf(memory, parts));
    expect(after).toHaveLength(2);
    expect(readMemory(after)).toEqual({ memory, refused: [] });
  });

  it("still gives the code on paper, and knows its result and its papers", async () => {
    const gateway = createOfficeGateway();
    const session = await startSession(gateway);
    const { labels } = councilTexts("nb");
    const desk = createCouncilDesk({ session, gateway, labels, sha256, today: () => "2026-11-28" });
    const version = { note: "Sak 99/24", code: CODE };
    expect(await desk.versions()).toMatchObject({ ok: true, value: [version] });
    expect(await desk.verifyCode(CODE)).toMatchObject({ value: { same: true, differences: [] } });
    expect(session.getState().written).toMatchObject({ changes: [], choiceChanged: false });
  });
});
