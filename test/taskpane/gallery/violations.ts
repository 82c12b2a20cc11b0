import axe from "axe-core";
import type { Page } from "playwright-core";

/** The rules of axe whose answer depends on colours: of these a page in other colours can break no other. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** What axe has to say against a page as Chromium draws it, contrast included; nothing is the aim. */
export async function violationsIn(
  page: Page,
  rules: "all" | "colours" = "all"
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    async (runOnly) => {
      const { axe: loaded } = window as unknown as { readonly axe: typeof axe };
      const { violations } = await loaded.run(
        // Fluent's focus library puts empty stops around groups of its own, which pass the focus on.
        { include: [["body"]], exclude: [["[data-tabster-dummy]"]] },
        { resultTypes: ["violations"], ...(runOnly && { runOnly }) }
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    },
    rules === "colours" ? COLOUR_RULES : null
  );
}
