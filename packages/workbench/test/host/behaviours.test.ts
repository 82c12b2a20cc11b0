import type { Reported } from "../../host/Behaviours";
import { afterEvents, codeOf, inBook, onSheet, valuesOf } from "./batches";

/** Opens a workbook in an Excel that does what these issues report. */
const open = (...excel: Reported[]) => resetWorkbook({ excel });

/** Addresses of changes on any sheet from now on. */
async function watch(): Promise<string[]> {
  const seen: string[] = [];
  await inBook(async ({ worksheets }, context) => {
    worksheets.onChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
  });
  return seen;
}

const write = (address: string, value: unknown) =>
  onSheet(async (sheet, context) => {
    sheet.getRange(address).values = [[value]];
    await context.sync();
  });

const part = (characters: number) => `<a xmlns="urn:a">${"x".repeat(characters)}</a>`;
/** Some 6 MB in cells. */
const BIG = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
const writeBig = () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:A200").values = BIG;
    await context.sync();
  });

describe("an Excel as it is reported", () => {
  it("refuses a sheet's names while another workbook is in front, and gives the workbook's (office-js-6365)", async () => {
    const host = await open("office-js-6365");
    const ofSheet = onSheet(async ({ names }, context) => {
      names.load("items/name");
      await context.sync();
    });
    expect(await codeOf(ofSheet)).toBe("InvalidSelection");
    await inBook(async ({ names }, context) => {
      names.load("items/name");
      await context.sync();
      expect(names.items).toEqual([]);
    });
    host.behaviours.use([]);
    await onSheet(async ({ names }, context) => {
      names.load("items/name");
      await context.sync();
      expect(names.items).toEqual([]);
    });
  });

  it("undoes a batch call by call (office-js-6194); XML parts stay in any case", async () => {
    const writeTwice = () =>
      onSheet(async (sheet, context) => {
        context.workbook.customXmlParts.add(part(1));
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("C3").values = [[2]];
        await context.sync();
      });
    const parts = () =>
      inBook(async ({ customXmlParts }, context) => {
        const count = customXmlParts.getCount();
        await context.sync();
        return count.value;
      });
    const whole = await open();
    await writeTwice();
    await whole.userUndoes();
    expect([await valuesOf("A1"), await valuesOf("C3"), await parts()]).toEqual([
      [[""]],
      [[""]],
      1,
    ]);
    const halves = await open("office-js-6194");
    await writeTwice();
    await halves.userUndoes();
    expect([await valuesOf("A1"), await valuesOf("C3"), await parts()]).toEqual([[[1]], [[""]], 1]);
  });

  it("says nothing of a choice from a list, and of a cell without one it does (office-js-420)", async () => {
    const host = await open("office-js-420");
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:B3").dataValidation.rule = {
        list: { inCellDropDown: true, source: "ja,nei" },
      };
      await context.sync();
    });
    const seen = await watch();
    host.userTypes("B3", "ja");
    await afterEvents();
    host.userTypes("B4", "ja");
    await afterEvents();
    expect(seen).toEqual(["B4"]);
  });

  it("says nothing of several cells that a person changes at once (office-js-3888)", async () => {
    const host = await open("office-js-3888");
    const seen = await watch();
    host.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").values = [[1], [2]];
    await afterEvents();
    host.userTypes("A3", 3);
    await afterEvents();
    expect(seen).toEqual(["A3"]);
  });

  it("says a change again (office-js-1149)", async () => {
    const host = await open("office-js-1149");
    const seen = await watch();
    host.userTypes("A1", 1);
    await afterEvents();
    expect(seen).toEqual(["A1", "A1"]);
  });

  it("says a change once the add-in has asked for something else (office-js-521)", async () => {
    const host = await open("office-js-521");
    const seen = await watch();
    host.userTypes("A1", 1);
    await afterEvents();
    expect(seen).toEqual([]);
    await valuesOf("A1");
    await afterEvents();
    expect(seen).toEqual(["A1"]);
  });

  it.each<{ why: string; excel: Reported[]; blank: unknown }>([
    { why: "0 in an older one", excel: ["office-js-5262"], blank: 0 },
    { why: "null now", excel: [], blank: null },
  ])("gives a function for a blank cell $why (office-js-5262)", async ({ excel, blank }) => {
    const host = await open(...excel);
    const parameter = { name: "cells", dimensionality: "matrix" } as const;
    host.registerFunctions(
      [{ id: "SEEN", name: "SEEN", parameters: [parameter] }],
      (_id, [cells]) => JSON.stringify(cells)
    );
    await onSheet(async (sheet, context) => {
      sheet.getRange("C1").formulas = [["=SEEN(A1:B1)"]];
      await context.sync();
    });
    expect(await valuesOf("C1")).toEqual([[JSON.stringify([[blank, blank]])]]);
  });

  it("refuses to start with the workbook (office-js-1407)", async () => {
    const host = await open("office-js-1407");
    expect(await codeOf(Office.addin.setStartupBehavior(Office.StartupBehavior.load))).toBe(
      "GeneralException"
    );
    expect(host.startsAddin).toBe(false);
  });

  it("does nothing where a link downloads a file (office-js-2700)", async () => {
    const host = await open("office-js-2700");
    const link = document.createElement("a");
    let clicks = 0;
    link.download = "fil.csv";
    link.addEventListener("click", () => clicks++);
    link.click();
    expect(clicks).toBe(0);
    host.behaviours.use([]);
    link.click();
    expect(clicks).toBe(1);
  });

  it("has no list of XML parts where there are none (office-js-6673)", async () => {
    await open("office-js-6673");
    await inBook(async ({ customXmlParts }, context) => {
      const before = customXmlParts.getByNamespace("urn:a").load("items/id");
      await context.sync();
      expect(before.items).toBeUndefined();
      customXmlParts.add(part(1));
      const after = customXmlParts.getByNamespace("urn:a").load("items/id");
      await context.sync();
      expect(after.items).toHaveLength(1);
    });
  });

  it("refuses an XML part of more than a megabyte (office-js-2408)", async () => {
    await open("office-js-2408");
    const add = (characters: number) =>
      inBook(async ({ customXmlParts }, context) => {
        customXmlParts.add(part(characters));
        await context.sync();
      });
    expect(await codeOf(add(900_000))).toBe("no error");
    expect(await codeOf(add(1_000_000))).toBe("GeneralException");
  });

  it.each<{ excel: Reported; request: string; answer: string }>([
    {
      excel: "office-js-docs-reference-354",
      request: "RequestPayloadSizeLimitExceeded",
      answer: "ResponsePayloadSizeLimitExceeded",
    },
    { excel: "office-js-1314", request: "GeneralException", answer: "GeneralException" },
  ])(
    "carries out nothing that is asked in more than 5 MB, and loses such an answer ($excel)",
    async ({ excel, request, answer }) => {
      const host = await open();
      await writeBig();
      host.behaviours.use([excel]);
      expect(await codeOf(valuesOf("A1:A200"))).toBe(answer);
      await write("A1", 1);
      expect(await codeOf(writeBig())).toBe(request);
      expect(await valuesOf("A1")).toEqual([[1]]);
    }
  );

  it("refuses everything while several sheets are selected (office-js-2266)", async () => {
    const host = await open("office-js-2266");
    expect(await codeOf(write("A1", 1))).toBe("GeneralException");
    host.behaviours.use([]);
    expect(await valuesOf("A1")).toEqual([[""]]);
  });
});
