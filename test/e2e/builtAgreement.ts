import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { textsFor, type Language } from "../../src/text";
import { agreementPageTexts } from "../../src/text/agreementPageTexts";
import { ownSchemeTexts } from "../../src/text/ownSchemeTexts";
import { selectedTexts } from "../../src/text/selectedTexts";
import {
  FOUR_AGREEMENTS,
  type BuiltAgreement,
  type WritingHand,
} from "../taskpane/agreement/fourAgreements";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchDriver } from "./WorkbenchDriver";

/** A workbook with the agreement's table, seen through the pane of a language. */
type AtWork = {
  readonly driver: WorkbenchDriver;
  readonly built: BuiltAgreement;
  readonly language: Language;
};

/** The hand of a person with a mouse in Chromium. */
function handIn({ driver: { pane }, language }: AtWork): WritingHand {
  const page = agreementPageTexts(language);
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).first().click();
  return {
    language,
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

/** Fills a new workbook with the agreement's table, and unfolds everything about the agreement. */
async function typeTable({ driver, built: { rows, parties }, language }: AtWork): Promise<void> {
  const { allocate, start } = textsFor(language).pane;
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) {
      // A number that begins with a zero is text.
      const text = typeof value === "string" && value.startsWith("0") ? `'${value}` : String(value);
      await driver.type(`${"ABCD"[column]}${row + 1}`, text);
    }
  }
  const { pane } = driver;
  if (parties) await pane.getByRole("button", { name: start.readAsParties }).click();
  await pane.getByRole("button", { name: allocate.changeAgreement }).click();
  await pane.getByRole("button", { name: textsFor(language).pane.agreement.ownSchemes }).click();
}

/** Rounds as the rule says, and writes; the letter of the column where the amounts stand. */
async function write({ driver, built, language }: AtWork): Promise<string> {
  const { pane } = driver;
  const { rounding, unit } = built;
  const { agreement, write: texts } = textsFor(language).pane;
  if (rounding) {
    await pane.getByRole("radio", { name: agreement.roundingRules[rounding].label }).check();
  }
  if (unit) {
    await pane.getByRole("button", { name: new RegExp(`^${agreement.moreChoices}`) }).click();
    await pane.getByRole("combobox", { name: agreement.unit }).selectOption(unit);
  }
  await pane.getByRole("button", { name: texts.writeBeside }).click();
  return driver.columnOf(textsFor(language).sheet.amount);
}

/** The digits of a number that is shown, as `-8779846.1000`. */
const plain = (text: string, language: Language): string =>
  text
    .replace(language === "nb" ? /[^\d,−-]/g : /[^\d.−-]/g, "")
    .replace(",", ".")
    .replace("−", "-");

/** The parties' ids, in the order of the table. */
const codesOf = ({ rows, expected }: BuiltAgreement): readonly string[] =>
  rows.slice(1).map((cells) => cells.map(String).find((cell) => cell in expected)!);

async function writtenAmounts(at: AtWork): Promise<Readonly<Record<string, number>>> {
  const { driver, built, language } = at;
  const letter = await write(at);
  const shown = await driver.column(letter, 2, built.rows.length);
  const codes = codesOf(built);
  await driver.select(`${letter}${codes.indexOf(built.explained.code) + 2}`);
  return Object.fromEntries(shown.map((text, i) => [codes[i]!, Number(plain(text, language))]));
}

/** The lines that explain the selected amount: what each says, and its number. */
async function explanation({ driver: { pane }, language }: AtWork) {
  const { tabs } = textsFor(language).pane;
  await pane.getByRole("tab", { name: tabs.result }).click();
  const { pays } = selectedTexts(language).lines;
  const amount = pane.getByRole("rowheader", { name: pays, exact: true });
  const last = pane.getByRole("row").filter({ has: amount });
  await last.waitFor();
  const lines = last.locator("xpath=..");
  const labels = await lines.getByRole("rowheader").allInnerTexts();
  const amounts = await lines.getByRole("cell").allInnerTexts();
  return labels.map((label, index) => [label, plain(amounts[index] ?? "", language)]);
}

/** The agreement as the file that the pane lets a person take away. */
async function downloaded(at: AtWork): Promise<string> {
  const { driver, language } = at;
  const { tabs, agreement } = textsFor(language).pane;
  await driver.pane.getByRole("tab", { name: tabs.allocate }).click();
  await driver.pane.getByRole("button", { name: agreement.ownSchemes }).click();
  const [download] = await Promise.all([
    driver.page.waitForEvent("download"),
    handIn(at).press(ownSchemeTexts(language).download),
  ]);
  const file = path.join(mkdtempSync(path.join(tmpdir(), "hpshare-")), "agreement.json");
  await download.saveAs(file);
  return file;
}

/** The four agreements from nothing to another workbook, in the pane of one language. */
export function agreementsAreBuilt(language: Language): void {
  const workbench = useWorkbench();
  const page = agreementPageTexts(language);

  const begin = async (built: BuiltAgreement): Promise<AtWork> => {
    const at = { driver: await workbench.openNew({ language }), built, language };
    await typeTable(at);
    return at;
  };

  it.each(Object.entries(FOUR_AGREEMENTS))(
    "is written, explained, and carried to another workbook, to the last digit: %s",
    async (_, built) => {
      const figures = Object.fromEntries(
        Object.entries(built.expected).map(([code, amount]) => [code, Number(amount)])
      );
      const at = await begin(built);
      const hand = handIn(at);
      await hand.press(page.create);
      await hand.fill(page.name, built.title);
      await built.build(hand);
      await hand.press(page.save);
      expect(await writtenAmounts(at)).toEqual(figures);

      const { code, lines } = built.explained;
      expect(Number(lines.at(-1)![1])).toBe(figures[code]);
      expect(await explanation(at)).toEqual(
        lines.map(([label, amount]) => [expect.stringMatching(label), amount])
      );

      const file = await downloaded(at);
      expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ hpshareScheme: 2 });
      const other = await begin(built);
      await other.driver.pane.locator('input[type="file"]').first().setInputFiles(file);
      const { saved } = ownSchemeTexts(language);
      await other.driver.pane.getByText(saved(built.title)).waitFor();
      expect(await writtenAmounts(other)).toEqual(figures);
    }
  );
}
