import { createOfficeGateway } from "../../src/excel/officeGateway";
import { createCouncilDesk, type CouncilDesk } from "../../src/session/papers/councilDesk";
import type { CouncilOrder } from "../../src/session/papers/councilPlans";
import type { Session } from "../../src/session/session";
import { textsFor } from "../../src/text";
import { sha256 } from "../council/hp2025";
import { councilTexts } from "../../src/text/councilTexts";
import { startSession } from "./startSession";

beforeEach(() => resetWorkbook({ locale: "nb-NO" }));

/** The 34 municipalities with their result, over Office.js. */
async function openDesk(): Promise<{ desk: CouncilDesk; session: Session }> {
  const gateway = createOfficeGateway();
  const session = await startSession(gateway);
  await session.insertExample();
  await session.write("beside");
  const { labels } = councilTexts("nb");
  const today = () => "2024-12-11";
  return {
    session,
    desk: createCouncilDesk({ session, gateway, labels, sha256, today }),
  };
}

async function made(desk: CouncilDesk, order: CouncilOrder): Promise<string> {
  const result = await desk.make(order);
  if (!result?.ok) throw new Error(JSON.stringify(result));
  return result.value.sheetName;
}

const inSheet = <T>(name: string, work: (sheet: Excel.Worksheet) => () => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem(name));
    await context.sync();
    return result();
  });

const cell = (name: string, address: string): Promise<unknown> =>
  inSheet(name, (sheet) => {
    const range = sheet.getRange(address);
    range.load("values");
    return () => range.values[0]![0] as unknown;
  });

describe("the council's papers in Excel", () => {
  it("have filled headings that stay in view, room for what they hold, and the day in print", async () => {
    const { desk } = await openDesk();
    const name = await made(desk, { kind: "attachment", form: "two-blocks" });
    const looks = await inSheet(name, (sheet) => {
      const heading = sheet.getRange("A8");
      heading.load("values,format/fill/color,format/columnWidth");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      const { defaultForAllPages } = sheet.pageLayout.headersFooters;
      defaultForAllPages.load("rightHeader");
      return () => ({
        heading: heading.values[0]![0] as string,
        fill: heading.format.fill.color,
        // Letters as Excel counts them: 5.25 points each, with 3.75 around them.
        letters: (heading.format.columnWidth - 3.75) / 5.25,
        frozen: frozen.address.split("!")[1],
        date: defaultForAllPages.rightHeader,
      });
    });
    expect(looks).toMatchObject({ heading: "Kommune", fill: "#E5EBF1", date: "11.12.2024" });
    expect(looks.letters).toBeGreaterThanOrEqual("Kommuneregioner".length);
    expect(looks.frozen).toMatch(/8$/);
  });

  it("add up by Excel's own formulas: sum row, regions and check", async () => {
    const { desk } = await openDesk();
    const name = await made(desk, { kind: "attachment", form: "two-blocks" });
    const values = await inSheet(name, (sheet) => {
      const range = sheet.getUsedRange();
      range.load("values");
      return () => range.values;
    });
    const rowOf = (text: string, column: number) =>
      values.find((row) => row[column] === text && typeof row[column + 3] === "number")!;
    expect(rowOf("Sum", 5).slice(6)).toEqual([535512, expect.closeTo(1, 10), 10800000]);
    expect(rowOf("Nordmøre", 0).slice(1, 4)).toEqual([42784, expect.closeTo(0.0799, 10), 862852]);
    expect(rowOf("Avvik", 0)[3]).toBe(0);
    expect(values.flat()).toContain(textsFor("nb").sheet.addsUp);
  });

  it("are printed on A4, one page wide, with code and page number in the footer", async () => {
    const { desk } = await openDesk();
    const name = await made(desk, { kind: "attachment", form: "two-blocks" });
    const page = await inSheet(name, ({ pageLayout }) => {
      pageLayout.load("orientation,paperSize,zoom");
      const footers = pageLayout.headersFooters.defaultForAllPages;
      footers.load("leftFooter,rightFooter");
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load("address");
      return () => ({
        orientation: pageLayout.orientation,
        paper: pageLayout.paperSize,
        zoom: pageLayout.zoom,
        left: footers.leftFooter,
        right: footers.rightFooter,
        titles: titles.address,
      });
    });
    expect(page).toMatchObject({
      orientation: "Portrait",
      zoom: { horizontalFitToPages: 1 },
      left: expect.stringContaining("K3AP-3Y3C-G3S4-APSM"),
      right: "&P / &N",
    });
    expect(String(page.paper)).toMatch(/A4/i);
    expect(page.titles).toMatch(/!\$?\d+:\$?\d+$|!A\d+:XFD\d+$/);
  });

  it("let the register choose from a list, and follow it to “in force”", async () => {
    const { desk, session } = await openDesk();
    const name = await made(desk, { kind: "register", deadline: "2024-12-31" });
    const state = await cell(name, "A4");
    expect(state).toBe("Ikke i kraft: 34 av 34 parter har ikke vedtatt avtalen uendret.");
    expect(await cell(name, "E16")).toBe("Venter");
    const list = await inSheet(name, (sheet) => {
      const { dataValidation } = sheet.getRange("E16");
      dataValidation.load("rule");
      return () => dataValidation.rule;
    });
    expect(list).toMatchObject({
      list: { source: "Vedtatt,Vedtatt med endring,Avvist,Venter" },
    });
    await inSheet(name, (sheet) => {
      const used = sheet.getUsedRange();
      used.replaceAll("Venter", "Vedtatt", { completeMatch: true });
      sheet.activate();
      return () => undefined;
    });
    await session.read();
    const register = await desk.readRegister();
    expect(register).toMatchObject({ ok: true, value: { inForce: true } });
  });

  it("keep the adopted version with the workbook, and say yes to its code", async () => {
    const { desk } = await openDesk();
    const locked = await desk.lock("Sak 99/24");
    expect(locked).toMatchObject({ ok: true, value: { code: "K3AP-3Y3C-G3S4-APSM" } });
    const again = await openAgain();
    expect(await again.verifyCode("k3ap 3y3c g3s4 apsm")).toMatchObject({
      ok: true,
      value: { same: true, differences: [] },
    });
  });
});

async function openAgain(): Promise<CouncilDesk> {
  const gateway = createOfficeGateway();
  const session = await startSession(gateway);
  const { labels } = councilTexts("nb");
  return createCouncilDesk({ session, gateway, labels, sha256, today: () => "" });
}
