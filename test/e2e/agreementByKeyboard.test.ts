import type { Frame } from "playwright-core";
import { textsFor } from "../../src/text";
import { agreementPageTexts } from "../../src/text/agreementPageTexts";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchDriver } from "./WorkbenchDriver";

const { openNew } = useWorkbench();
const { pane } = textsFor("nb");
const page = agreementPageTexts("nb");

/** More stops than the pane has. */
const MOST_STOPS = 120;

function paneFrame({ page: around }: WorkbenchDriver): Frame {
  const frame = around.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("The pane is not open.");
  return frame;
}

/** What has the focus in the pane, by its label or by what stands on it. */
const focused = (driver: WorkbenchDriver): Promise<string> =>
  paneFrame(driver).evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.labels?.[0]?.textContent;
    const said = label ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    return said.replace(/\*$/, "").trim();
  });

async function tabTo(driver: WorkbenchDriver, wanted: string): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const name = await focused(driver);
    if (name === wanted) return;
    seen.push(name);
    await driver.page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${wanted}; it came to ${[...new Set(seen)].join(" | ")}.`);
}

async function press(driver: WorkbenchDriver, name: string): Promise<void> {
  await tabTo(driver, name);
  await driver.page.keyboard.press("Enter");
}

async function write(driver: WorkbenchDriver, label: string, text: string): Promise<void> {
  await tabTo(driver, label);
  await driver.page.keyboard.type(text);
}

/** Waits until the focus has gone there by itself. */
async function landed(driver: WorkbenchDriver, name: string): Promise<void> {
  for (let look = 0; look < MOST_LOOKS && (await focused(driver)) !== name; look++) {
    await driver.page.waitForTimeout(50);
  }
  expect(await focused(driver)).toBe(name);
}
const MOST_LOOKS = 100;

describe("with the keyboard alone", () => {
  it("an agreement is written from nothing, saved, and its amounts inserted", async () => {
    const driver = await openNew();
    const { keyboard } = driver.page;
    const cells = ["'5001", "Trondheim", "1000", "'5033", "Tydal", "10"];
    for (const [i, heading] of ["Kommunenr.", "Kommune", "Folketall"].entries()) {
      await driver.type(`${"ABC"[i]}1`, heading);
    }
    for (const [i, cell] of cells.entries()) {
      await driver.type(`${"ABC"[i % 3]}${2 + Math.floor(i / 3)}`, cell);
    }
    await driver.pane.getByRole("button", { name: pane.allocate.changeAgreement }).waitFor();
    while (!(await paneFrame(driver).evaluate(() => document.hasFocus()))) {
      await keyboard.press("F6");
    }

    await press(driver, pane.allocate.changeAgreement);
    await driver.pane.getByRole("button", { name: pane.agreement.ownSchemes }).waitFor();
    await press(driver, pane.agreement.ownSchemes);
    await driver.pane.getByRole("button", { name: page.create }).waitFor();
    await press(driver, page.create);
    await driver.pane.getByRole("button", { name: page.save }).waitFor();

    await write(driver, page.name, "Vår avtale");
    await tabTo(driver, page.whole.label);
    // By its first letters, as in any list.
    await keyboard.type(page.whole.none.slice(0, 12));
    await press(driver, page.newTerms.base);
    await landed(driver, page.fields.amount);
    await write(driver, page.fields.each, "100");
    await press(driver, page.add);
    await press(driver, page.newTerms.rate);
    await landed(driver, page.fields.amount);
    await write(driver, page.fields.rate, "2");
    await press(driver, page.close);
    await landed(driver, page.edit("2"));
    await press(driver, page.save);

    const insert = driver.pane.getByRole("button", { name: pane.write.writeBeside });
    await insert.and(driver.pane.locator(':not([aria-disabled="true"])')).waitFor();
    await press(driver, pane.write.writeBeside);
    const letter = await driver.columnOf(textsFor("nb").sheet.amount);
    expect(await driver.column(letter, 2, 3)).toEqual(["2 100", "120"]);
  });
});
