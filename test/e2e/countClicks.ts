import type { Page } from "playwright-core";

/** What a person has pressed and chosen in the page and in the pane, in words; typing is no click. */
export type Clicks = {
  /** Those since the last time, or since the page was opened; told once. */
  readonly made: () => readonly string[];
};

/** Counts what is pressed with the mouse, and what is chosen from a list or as a file. Before the page opens. */
export async function countClicks(page: Page): Promise<Clicks> {
  const all: string[] = [];
  await page.exposeFunction("noteClick", (what: string) => all.push(what));
  await page.addInitScript(() => {
    const note = ({ target }: Event): void => {
      const { noteClick } = window as unknown as { noteClick: (what: string) => void };
      const element = target as HTMLElement;
      const name = element.closest("[aria-label]")?.getAttribute("aria-label");
      noteClick(name ?? element.textContent?.slice(0, 60) ?? element.tagName);
    };
    window.addEventListener("pointerdown", (event) => event.isTrusted && note(event), true);
    window.addEventListener(
      "change",
      (event) => {
        const { target } = event;
        const isFile = target instanceof HTMLInputElement && target.type === "file";
        if (isFile || target instanceof HTMLSelectElement) note(event);
      },
      true
    );
  });
  return { made: () => all.splice(0) };
}
