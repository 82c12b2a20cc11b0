import type { Browser } from "playwright-core";
import { launchChromium } from "@hpshare/workbench/chromium";
import { sharedAddress } from "./sharedServer";
import { WorkbenchDriver, type WorkbenchOptions } from "./WorkbenchDriver";

const TEST_TIME = 90_000;

/**
 * One Chromium for the tests of a file, on the workbench of the run. Every workbench that a test opens is closed
 * after it, and must have had nothing to complain of.
 */
export function useWorkbench(): {
  open(options?: WorkbenchOptions): Promise<WorkbenchDriver>;
  /** A new, empty workbook with the add-in started. */
  openNew(): Promise<WorkbenchDriver>;
} {
  let browser: Browser | undefined;
  let opened: WorkbenchDriver[] = [];
  jest.setTimeout(TEST_TIME);

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterEach(async () => {
    const drivers = opened;
    opened = [];
    await Promise.all(drivers.map((driver) => driver.close()));
    expect(drivers.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
  });

  const open = async (options?: WorkbenchOptions): Promise<WorkbenchDriver> => {
    if (!browser) throw new Error("The workbench is open inside tests only.");
    const driver = await WorkbenchDriver.open(browser, sharedAddress(), options);
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
