import type { Browser } from "playwright-core";
import { launchChromium } from "@hpshare/workbench/chromium";
import { startServer } from "../e2e/server";
import { WorkbenchDriver } from "../e2e/WorkbenchDriver";
import { printTable } from "./printTable";

const PAGES = 4;
const COLUMNS = 3;

/**
 * How long the workbench takes in Chromium, with the published add-in and its exact engine in their
 * frame and the grid drawn, for what the workbench's README promises. `npm run bench:workbench`
 */
async function main(): Promise<void> {
  const [server, browser] = await Promise.all([startServer(), launchChromium()]);
  try {
    const columns: number[][] = [];
    const cells: number[] = [];
    const beside: number[] = [];
    for (let page = 0; page < PAGES; page += 1) {
      columns.push(await inNewWorkbook(browser, server.address, calculateColumns));
      const [written, calculated] = await inNewWorkbook(browser, server.address, writeManyCells);
      cells.push(written!);
      beside.push(calculated!);
    }
    printTable(
      ["milliseconds in each page", ...columns.map((_, page) => String(page + 1))],
      [
        ...Array.from({ length: COLUMNS }, (_, column) => [
          `10,000 HPSHARE cells, time ${column + 1}`,
          ...columns.map((times) => times[column]!.toFixed(0)),
        ]),
        ["100,000 × 4 cells written", ...cells.map((time) => time.toFixed(0))],
        ["10,000 HPSHARE cells beside them", ...beside.map((time) => time.toFixed(0))],
      ]
    );
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function inNewWorkbook(
  browser: Browser,
  address: string,
  program: () => Promise<number[]>
): Promise<number[]> {
  const workbench = await WorkbenchDriver.open(browser, address);
  try {
    await workbench.startNew();
    return await workbench.inAddIn(program);
  } finally {
    await workbench.close();
  }
}

/** Runs in the add-in's page. */
function calculateColumns(): Promise<number[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B1:B10000").values = Array.from({ length: 10_000 }, (_, i) => [1000 + i]);
    await context.sync();
    const times: number[] = [];
    for (const column of ["F", "G", "H"]) {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      const start = performance.now();
      sheet.getRange(`${column}1:${column}10000`).formulas = Array.from(
        { length: 10_000 },
        (_, i) => [`=HPSHARE(B${i + 1},1000000)`]
      );
      const last = sheet.getRange(`${column}10000`).load("values");
      await context.sync();
      times.push(performance.now() - start);
      if (last.values[0]?.[0] !== 0.010999) throw new Error("It was not calculated.");
    }
    return times;
  });
}

/** Runs in the add-in's page. */
function writeManyCells(): Promise<number[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rows = Array.from({ length: 100_000 }, (_, i) => [`K${i}`, 1000 + i, `F${i % 15}`, i]);
    let start = performance.now();
    sheet.getRange("A1:D100000").values = rows;
    await context.sync();
    const written = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 3000));
    start = performance.now();
    sheet.getRange("F1:F10000").formulas = Array.from({ length: 10_000 }, (_, i) => [
      `=HPSHARE(B${i + 1},1000000)`,
    ]);
    const last = sheet.getRange("F10000").load("values");
    await context.sync();
    const calculated = performance.now() - start;
    if (last.values[0]?.[0] !== 0.010999) throw new Error("It was not calculated.");
    return [written, calculated];
  });
}

void main();
