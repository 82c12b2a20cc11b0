import type { Frame } from "playwright-core";
import { textsFor, type Language } from "../../src/text";
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
      expect(screens).toBeLessThanOrEqual(2);
      expect(scrolled).toBe(0);
    }
  });
});
