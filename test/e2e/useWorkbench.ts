import type { Browser } from "playwright-core";
import { launchChromium } from "@hpshare/workbench/chromium";
import { startServer, type StartedServer } from "./server";
import { WorkbenchDriver, type WorkbenchOptions } from "./WorkbenchDriver";

/** The first start builds everything. */
const BUILD_TIME = 240_000;
const TEST_TIME = 90_000;

/**
 * One server and one Chromium for the tests of a file. Every workbench that a test opens is closed
 * after it, and must have had nothing to complain of.
 */
export function useWorkbench(): {
  open(options?: WorkbenchOptions): Promise<WorkbenchDriver>;
  /** A new, empty workbook with the add-in started. */
  openNew(): Promise<WorkbenchDriver>;
} {
  let browser: Browser | undefined;
  let server: StartedServer | undefined;
  let opened: WorkbenchDriver[] = [];
  jest.setTimeout(TEST_TIME);

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchChromium()]);
  }, BUILD_TIME);

  afterEach(async () => {
    const drivers = opened;
    opened = [];
    await Promise.all(drivers.map((driver) => driver.close()));
    expect(drivers.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const open = async (options?: WorkbenchOptions): Promise<WorkbenchDriver> => {
    if (!browser || !server) throw new Error("The workbench is open inside tests only.");
    const driver = await WorkbenchDriver.open(browser, server.address, options);
    opened.push(driver);
    return driver;
  };
  const openNew = async (): Promise<WorkbenchDriver> => {
    const workbench = await open();
    await workbench.startNew();
    return workbench;
  };
  return { open, openNew };
}
