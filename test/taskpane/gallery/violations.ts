import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe has to say against a page as Chromium draws it, contrast included; nothing is the aim. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: loaded } = window as unknown as { readonly axe: typeof axe };
    // Fluent's focus library puts empty stops around groups of its own, which pass the focus on.
    const { violations } = await loaded.run({
      include: [["body"]],
      exclude: [["[data-tabster-dummy]"]],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}
