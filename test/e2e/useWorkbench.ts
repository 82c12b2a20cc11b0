import type { Browser } from "playwright-core";
import { launchChromium } from "@hpshare/workbench/chromium";
import { sharedAddress } from "./sharedServer";
import { WorkbenchDriver, type WorkbenchOptions } from "./WorkbenchDriver";

const TEST_TIME = 90_000;

/**
 * One Chromium for the tests of a file, on the workbench of the run. Every workbench that a test
 * opens is closed after it, and must have had nothing to complain of.
 */
export function useWorkbench(): {
  open(options?: WorkbenchOptions): Promise<WorkbenchDriver>;
  /** A new, empty workbook with the add-in started. */
  openNew(options?: WorkbenchOptions): Promise<WorkbenchDriver>;
  /** One workbench for the tests of a block which leave each other's cells alone. */
  openOnce(): () => Promise<WorkbenchDriver>;
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
    await closeAll(drivers);
  });

  afterAll(async () => {
    await browser?.close();
  });

  const openOne = (options?: WorkbenchOptions): Promise<WorkbenchDriver> => {
    if (!browser) throw new Error("The workbench is open inside tests only.");
    return WorkbenchDriver.open(browser, sharedAddress(), options);
  };
  const open = async (options?: WorkbenchOptions): Promise<WorkbenchDriver> => {
    const driver = await openOne(options);
    opened.push(driver);
    return driver;
  };
  const openNew = async (options?: WorkbenchOptions): Promise<WorkbenchDriver> => {
    const workbench = await open(options);
    await workbench.startNew(options?.language);
    return workbench;
  };
  const openOnce = () => {
    let driver: Promise<WorkbenchDriver> | undefined;
    afterAll(async () => {
      if (driver) await closeAll([await driver]);
    });
    return () => (driver ??= openOne());
  };
  return { open, openNew, openOnce };
}

async function closeAll(drivers: readonly WorkbenchDriver[]): Promise<void> {
  await Promise.all(drivers.map((driver) => driver.close()));
  expect(drivers.flatMap(({ complaints }) => complaints)).toEqual([]);
}
