import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe has to say against a page as Chromium draws it, contrast included; nothing is the aim. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: loaded } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await loaded.run(document.body);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}
