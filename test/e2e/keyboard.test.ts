import type { Frame } from "playwright-core";
import { textsFor, type Language } from "../../src/text";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchDriver } from "./WorkbenchDriver";

const { open } = useWorkbench();

/** More stops than the ribbon, the grid and the pane have together. */
const MOST_STOPS = 120;
const PATIENCE = 5_000;
const RIBBON = { nb: "Fordel kostnader", en: "Share costs" } as const;

function paneFrame({ page }: WorkbenchDriver): Frame | undefined {
  return page.frames().find((frame) => frame.url().includes("taskpane.html"));
}

/** What has the focus, in the words a screen reader would say first. */
async function focusedName(workbench: WorkbenchDriver): Promise<string> {
  const nameIn = (frame: Pick<Frame, "evaluate">) =>
    frame.evaluate(() => {
      const { activeElement: element } = document;
      if (element === null || element.tagName === "IFRAME") return element?.tagName ?? "";
      return (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();
    });
  const name = await nameIn(workbench.page);
  const pane = paneFrame(workbench);
  return name === "IFRAME" && pane ? nameIn(pane) : name;
}

/** Presses Tab until the wanted control has the focus, as a person does who sees where it is. */
async function tabTo(workbench: WorkbenchDriver, wanted: string): Promise<void> {
  const seen: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await workbench.page.keyboard.press("Tab");
    const name = await focusedName(workbench);
    if (name === wanted) return;
    seen.push(name);
  }
  throw new Error(`Tab never came to ${wanted}; it came to ${[...new Set(seen)].join(" | ")}.`);
}

/** Waits until a control has the focus; fails with what has it instead. */
async function expectFocused(workbench: WorkbenchDriver, wanted: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while ((await focusedName(workbench)) !== wanted && Date.now() < end) {
    await workbench.page.waitForTimeout(50);
  }
  expect(await focusedName(workbench)).toBe(wanted);
}

async function press(workbench: WorkbenchDriver, name: string): Promise<void> {
  await tabTo(workbench, name);
  await workbench.page.keyboard.press("Enter");
}

describe.each<Language>(["nb", "en"])("with the keyboard alone (%s)", (language) => {
  it("comes from the first look to a written result, and hears of it", async () => {
    const { pane } = textsFor(language);
    const workbench = await open({ language });
    await workbench.page.keyboard.press("F6");
    await press(workbench, RIBBON[language]);

    const write = workbench.pane.getByRole("button", { name: pane.write.writeBeside });
    const example = workbench.pane.getByRole("button", { name: pane.start.insertExample });
    await write.or(example).waitFor();
    // From the ribbon on to the pane, as in Excel.
    await workbench.page.keyboard.press("F6");
    if (await example.isVisible()) await press(workbench, pane.start.insertExample);
    await write.waitFor();
    await press(workbench, pane.write.writeBeside);

    const heard = workbench.pane.getByRole("status").filter({ hasText: /[A-Z]+\d+:[A-Z]+\d+/ });
    await heard.first().waitFor();
    const [total] = await Promise.all([
      workbench.pane.getByRole("button", { name: pane.write.undo }).count(),
      workbench.waitForText("F3", language === "nb" ? "4 327 264" : "4,327,264"),
    ]);
    expect(total).toBe(1);
  });
});

it("F6 goes from the grid to the ribbon, into the pane and out of it again, and Shift+F6 back", async () => {
  const workbench = await open({ language: "nb" });
  const { page } = workbench;
  const { pane } = textsFor("nb");
  /** Presses a key and waits until the region has the focus. */
  const goes = async (key: string, to: string) => {
    await page.keyboard.press(key);
    await page.waitForFunction(
      (wanted) => document.activeElement?.closest("main, nav, aside")?.tagName === wanted,
      to
    );
  };
  await goes("F6", "NAV");
  // There is no pane yet, so back to the cells.
  await goes("F6", "MAIN");
  await workbench.ribbonButton(RIBBON.nb);
  await workbench.pane.getByRole("button", { name: pane.write.writeBeside }).waitFor();
  // From the ribbon's button on to the pane.
  await goes("F6", "ASIDE");
  await tabTo(workbench, pane.write.writeBeside);
  // Out of the pane from a control in the middle of it, into the cells, which take what is typed.
  await goes("F6", "MAIN");
  // Back to the control that was left.
  await goes("Shift+F6", "ASIDE");
  await expectFocused(workbench, pane.write.writeBeside);
  await goes("Shift+F6", "NAV");
});
