import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { agreementPageTexts } from "../../src/text/agreementPageTexts";
import { ownSchemeTexts } from "../../src/text/ownSchemeTexts";
import { textsFor } from "../../src/text";
import {
  FOUR_AGREEMENTS,
  type BuiltAgreement,
  type WritingHand,
} from "../taskpane/agreement/fourAgreements";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchDriver } from "./WorkbenchDriver";

const workbench = useWorkbench();
const page = agreementPageTexts("nb");
const own = ownSchemeTexts("nb");
const { agreement, allocate, start, tabs, write } = textsFor("nb").pane;

/** The hand of a person with a mouse in Chromium. */
function handIn({ pane }: WorkbenchDriver): WritingHand {
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).first().click();
  return {
    language: "nb",
    page,
    press,
    fill: async (label, value, group) => {
      const inside =
        group === undefined ? pane.locator("main") : pane.getByRole("group", { name: group });
      await inside.getByRole("textbox", { name: label }).first().fill(value);
    },
    choose: async (label, option) => {
      const field = pane.getByRole("combobox", { name: label, exact: true }).first();
      await field.selectOption({ label: option });
    },
    check: (label) => pane.getByRole("checkbox", { name: label }).first().check(),
    add: async (what) => {
      const opener = pane.getByRole("button", { name: page.add, exact: true });
      if ((await opener.getAttribute("aria-expanded")) === "false") await opener.click();
      await press(page.newTerms[what]);
    },
  };
}

/** A new workbook with the agreement's table, read by the pane. */
async function openTable(driver: WorkbenchDriver, { rows, parties }: BuiltAgreement) {
  const { pane } = driver;
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) {
      // A number that begins with a zero is text.
      const text = typeof value === "string" && value.startsWith("0") ? `'${value}` : String(value);
      await driver.type(`${"ABCD"[column]}${row + 1}`, text);
    }
  }
  if (parties) await pane.getByRole("button", { name: start.readAsParties }).click();
  await pane.getByRole("button", { name: allocate.changeAgreement }).click();
}

/** Rounds as the rule says, writes, and reads the amounts off the sheet by the first column. */
async function writtenAmounts(driver: WorkbenchDriver, built: BuiltAgreement) {
  const { pane } = driver;
  const { rounding, unit, rows } = built;
  if (rounding) {
    const label = agreement.roundingRules[rounding].label;
    await pane.getByRole("radio", { name: label }).check();
  }
  if (unit) {
    await pane.getByRole("button", { name: new RegExp(`^${agreement.moreChoices}`) }).click();
    await pane.getByRole("combobox", { name: agreement.unit }).selectOption(unit);
  }
  await pane.getByRole("button", { name: write.writeBeside }).click();
  const heading = textsFor("nb").sheet.amount;
  const letters = [..."BCDEFGH"];
  let found: string | undefined;
  while (found === undefined) {
    await driver.page.waitForTimeout(50);
    const heads = await Promise.all(letters.map((letter) => driver.text(`${letter}1`)));
    found = letters[heads.indexOf(heading)];
  }
  return driver.column(found, 2, rows.length);
}

const plain = (text: string): number => Number(text.replace(/\s/g, "").replace(",", "."));

describe("an agreement that is built from nothing with the mouse", () => {
  it.each(Object.entries(FOUR_AGREEMENTS))(
    "stands on the sheet to the last digit: %s",
    async (id, built) => {
      const driver = await workbench.openNew();
      const { pane } = driver;
      await openTable(driver, built);
      await pane.getByRole("button", { name: agreement.ownSchemes }).click();
      await pane.getByRole("button", { name: page.create }).click();
      const hand = handIn(driver);
      await hand.fill(page.name, built.title);
      await built.build(hand);
      await hand.press(page.save);
      const codes = built.rows
        .slice(1)
        .map((cells) => cells.map(String).find((cell) => cell in built.expected)!);
      const figures = codes.map((code) => Number(built.expected[code]));
      expect((await writtenAmounts(driver, built)).map(plain)).toEqual(figures);

      // One of them is enough to see that the file leaves Chromium and comes back.
      if (id !== "towns") return;
      await pane.getByRole("tab", { name: tabs.allocate }).click();
      await pane.getByRole("button", { name: agreement.ownSchemes }).click();
      const [download] = await Promise.all([
        driver.page.waitForEvent("download"),
        hand.press(own.download),
      ]);
      const file = path.join(mkdtempSync(path.join(tmpdir(), "hpshare-")), `${id}.json`);
      await download.saveAs(file);
      expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ hpshareScheme: 2 });

      const other = await workbench.openNew();
      await openTable(other, built);
      await other.pane.getByRole("button", { name: agreement.ownSchemes }).click();
      await other.pane.locator('input[type="file"]').first().setInputFiles(file);
      await other.pane.getByText(own.saved(built.title)).waitFor();
      expect((await writtenAmounts(other, built)).map(plain)).toEqual(figures);
    }
  );
});
