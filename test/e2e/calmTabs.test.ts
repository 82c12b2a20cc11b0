import type { Frame } from "playwright-core";
import { textsFor, type Language } from "../../src/text";
import { costLineTexts } from "../../src/text/costLineTexts";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchDriver } from "./WorkbenchDriver";

const { open } = useWorkbench();

const RIBBON = { nb: "Fordel kostnader", en: "Share costs" } as const;
const NAMES = {
  nb: ["Fordel", "Resultat", "Papirer"],
  en: ["Allocate", "Result", "Papers"],
} as const;
/** The commonest screen of an office. */
const SCREEN = { width: 1366, height: 768 };
const MOST_STOPS = 10;
const MOST_WORDS = 120;
const COSTS = { nb: ["Kostnad 1", "Kostnad 2"], en: ["Cost 1", "Cost 2"] } as const;

function paneFrame({ page }: WorkbenchDriver): Frame {
  return page.frames().find((frame) => frame.url().includes("taskpane.html"))!;
}

/** What a person has to read and to scroll on the open tab. */
const measured = (frame: Frame) =>
  frame.evaluate(() => {
    const main = document.querySelector("main")!;
    const words = document.body.innerText.split(/\s+/).filter((word) => /\p{L}/u.test(word));
    return {
      words: words.length,
      screens: main.scrollHeight / main.clientHeight,
      scrolled: main.scrollTop,
    };
  });

/** How many times Tab is pressed from the pane's beginning until the button has the focus. */
async function stopsTo(workbench: WorkbenchDriver, name: string): Promise<number> {
  const frame = paneFrame(workbench);
  await workbench.pane.getByRole("tab").first().focus();
  for (let stops = 1; stops <= MOST_STOPS + 1; stops++) {
    await workbench.page.keyboard.press("Tab");
    const focused = await frame.evaluate(() => document.activeElement?.textContent ?? "");
    if (focused === name) return stops;
  }
  return Infinity;
}

const MOST_SCREENS = 2;

/** Two costs that the sample's members share. */
async function shareTwoCosts({ pane, page }: WorkbenchDriver, language: Language): Promise<void> {
  const { group } = costLineTexts(language);
  for (const name of COSTS[language]) {
    const fields = pane.getByRole("group", { name: group(name) }).getByRole("textbox");
    await fields.last().fill("5400000");
  }
  await pane.getByRole("button", { name: costLineTexts(language).write }).waitFor();
  await page.waitForTimeout(300);
}

describe.each<Language>(["nb", "en"])("the pane at 1366 x 768 (%s)", (language) => {
  it("shares Helseplattformen 2025 in two clicks, without scrolling, in few words and stops", async () => {
    const { write, tabs } = textsFor(language).pane;
    const workbench = await open({ language });
    const { pane, page } = workbench;
    await page.setViewportSize(SCREEN);
    await workbench.waitForText("A3", "Trondheim");
    await workbench.ribbonButton(RIBBON[language]);
    const main = pane.getByRole("button", { name: write.writeBeside, exact: true });
    await main.waitFor();
    await page.waitForTimeout(300);
    expect(await pane.getByRole("tab").allInnerTexts()).toEqual(NAMES[language]);
    const frame = paneFrame(workbench);
    const allocate = await measured(frame);
    expect(allocate.screens).toBe(1);
    expect(await stopsTo(workbench, write.writeBeside)).toBeLessThanOrEqual(MOST_STOPS);

    await main.click();
    await pane.getByText(write.upToDate).waitFor();
    const result = await measured(frame);
    await workbench.tab(tabs.papers);
    await pane.getByRole("region").first().waitFor();
    const papers = await measured(frame);
    for (const { words, screens, scrolled } of [allocate, result, papers]) {
      expect(words).toBeLessThanOrEqual(MOST_WORDS);
      expect(screens).toBeLessThanOrEqual(MOST_SCREENS);
      expect(scrolled).toBe(0);
    }
  });

  it("has no page that is taller than two screens, also with all that it leads to", async () => {
    const { write, tabs, result, whatIf } = textsFor(language).pane;
    const workbench = await open({ language });
    const { pane, page } = workbench;
    await page.setViewportSize(SCREEN);
    await workbench.waitForText("A3", "Trondheim");
    await workbench.ribbonButton(RIBBON[language]);
    await pane.getByRole("button", { name: write.writeBeside, exact: true }).click();
    await pane.getByText(write.upToDate).waitFor();
    const frame = paneFrame(workbench);
    const screens: Record<string, number> = {};
    const measure = async (name: string, from: string) => {
      await page.waitForTimeout(300);
      screens[name] = (await measured(frame)).screens;
      await pane.getByRole("button", { name: tabs.back(from), exact: true }).click();
    };

    await pane.getByRole("button", { name: result.whatIf, exact: true }).click();
    await pane.getByRole("textbox").first().fill("12000000");
    await pane.getByRole("button", { name: whatIf.write }).waitFor();
    await measure(result.whatIf, tabs.result);
    await pane.getByRole("button", { name: result.costs, exact: true }).click();
    await shareTwoCosts(workbench, language);
    await measure(result.costs, tabs.result);

    await workbench.tab(tabs.papers);
    const cards = pane.getByRole("region").getByRole("button");
    await cards.first().waitFor();
    const names = await cards.allInnerTexts();
    expect(names.length).toBeGreaterThan(10);
    for (const [place, name] of names.entries()) {
      await cards.nth(place).click();
      await measure(name, tabs.papers);
    }
    const taller = Object.entries(screens).filter(([, each]) => each > MOST_SCREENS);
    expect(taller).toEqual([]);
  });
});
