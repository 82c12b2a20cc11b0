import { createSmokeRun } from "../../src/excel/smoke/smokeRun";
import { hpallocate, hpexplain, hpscheme, hpshare } from "../../src/functions/functions";
import metadata from "../../src/functions/functions-nb.json";
import { REPORTED_ISSUES, SMOKE_CHECKS, type SmokeReport } from "../../src/sheet/smoke";
import type { FunctionMetadata } from "@hpshare/workbench";
import { REPORTED, type Reported } from "@hpshare/workbench/reported";

const LABELS = {
  sheetName: "HPSHARE prøver",
  title: "Prøve",
  chooseHere: "Velg:",
  yes: "ja",
  no: "nei",
  clearThese: "Slett:",
};
type Body = (...args: never[]) => unknown;
const bodies: Readonly<Record<string, Body>> = {
  HPSHARE: hpshare,
  HPALLOCATE: hpallocate,
  HPSCHEME: hpscheme,
  HPEXPLAIN: hpexplain,
};

async function open(...excel: Reported[]): Promise<void> {
  const host = await resetWorkbook({ locale: "nb-NO", excel });
  host.registerFunctions(metadata.functions as FunctionMetadata[], (id, args) =>
    bodies[id]?.(...(args as never[]))
  );
}

const sheets = () => excelHost.workbook.worksheets;

/** A whole run with a person who does all that is asked. */
async function tryAll(): Promise<SmokeReport> {
  const run = createSmokeRun(LABELS);
  if (await run.begin()) {
    await excelHost.userUndoes();
    excelHost.userTypes("B3", "ja");
    sheets().getActiveWorksheet().getRange("B5:B6").clear("Contents");
    await excelHost.settled();
  }
  const link = document.createElement("a");
  let fileCame = false;
  link.download = "fil.txt";
  link.addEventListener("click", () => (fileCame = true));
  link.click();
  return run.finish(fileCame);
}

const seenIn = ({ reported }: SmokeReport) =>
  REPORTED_ISSUES.filter((issue) => reported[issue] === "seen");

/** What a workbook is; the host keeps what lay on a deleted sheet, for undo. */
async function contents(): Promise<unknown> {
  excelHost.behaviours.use([]);
  const { resources, sheets: all, sheetOrder, custom } = await excelHost.snapshot();
  const { customXml, startAddin, activeSheet, objects, tables } = custom?.["excelHost"] as {
    readonly [key: string]: unknown;
    readonly objects: Readonly<Record<string, readonly { readonly sheetId: string }[]>>;
  };
  const kept = Object.values(objects)
    .flat()
    .filter(({ sheetId }) => sheetOrder.includes(sheetId));
  const plugins = resources?.map(({ name, data }) => [name, data === "" ? "{}" : data]);
  const cells = Object.values(all).map(({ name, cellData }) => [name, cellData]);
  return { plugins, cells, sheetOrder, customXml, startAddin, activeSheet, kept, tables };
}

/** What this host does by itself. */
const ALWAYS = ["office-js-6415", "office-js-5999", "office-js-6687"];

describe("the smoke run", () => {
  it("finds that all the add-in needs works here, the same both times, and leaves nothing", async () => {
    await open();
    excelHost.userTypes("A1", "noe");
    await Excel.run(async ({ workbook: { names, customXmlParts, worksheets }, sync }) => {
      void sync;
      names.add("Mitt", worksheets.getActiveWorksheet().getRange("A1"));
      customXmlParts.add("<mitt xmlns='urn:mitt'/>");
    });
    const before = await contents();
    const first = await tryAll();
    expect(await contents()).toEqual(before);
    expect(first.checks).toEqual(
      Object.fromEntries(SMOKE_CHECKS.map((check) => [check, { kind: "works" }]))
    );
    expect(seenIn(first)).toEqual(ALWAYS);
    expect(REPORTED_ISSUES.filter((issue) => first.reported[issue] === "not-tried")).toEqual([]);
    expect(first.leftBehind).toBe(false);
    expect(await tryAll()).toEqual(first);
  });

  const told = REPORTED_ISSUES.filter((issue): issue is Reported => issue in REPORTED);
  it("can tell every behaviour that the host can have", () => {
    expect([...told].sort()).toEqual(Object.keys(REPORTED).sort());
  });

  it.each(told)("names %s where it is so, and nothing else, and leaves nothing", async (issue) => {
    await open();
    const before = await contents();
    excelHost.behaviours.use([issue]);
    const report = await tryAll();
    expect(seenIn(report).filter((seen) => !ALWAYS.includes(seen))).toEqual([issue]);
    expect(await contents()).toEqual(before);
  });

  it("says nothing of what nobody tried", async () => {
    await open();
    const run = createSmokeRun(LABELS);
    await run.begin();
    const { reported } = await run.finish(null);
    expect(REPORTED_ISSUES.filter((issue) => reported[issue] === "not-tried")).toEqual([
      "office-js-6194",
      "office-js-6415",
      "office-js-420",
      "office-js-3888",
      "office-js-2700",
    ]);
  });

  it("clears away a run that broke off, at the next", async () => {
    await open();
    const before = await contents();
    await createSmokeRun(LABELS).begin();
    expect(sheets().count).toBe(2);
    const next = createSmokeRun(LABELS);
    await next.begin();
    expect(sheets().count).toBe(2);
    await next.finish(null);
    expect(await contents()).toEqual(before);
  });

  it("does not take a sheet for its own that has its name", async () => {
    await open();
    sheets().add("HPSHARE prøver").getRange("A1").values = "mitt";
    await excelHost.settled();
    const before = await contents();
    await tryAll();
    expect(await contents()).toEqual(before);
  });
});
