import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { PlannedCell } from "../../src/sheet/plan";
import { LANGUAGES } from "../../src/text";
import { differences, fingerprintOf } from "./fingerprint";
import { sheetsOf, WORKBOOKS } from "./scenes";

/** Writes the tables anew, after a change that is meant; the commit that has them says why. */
const KEEPS = process.env["HPSHARE_FINGERPRINTS"] === "write";
const HEADING = "# ";

const fileOf = (name: string): string => path.join(__dirname, "fingerprints", `${name}.txt`);

/** The kept lines of each sheet, by its name. */
function kept(file: string): ReadonlyMap<string, readonly string[]> {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return new Map(
    text
      .split(`\n${HEADING}`)
      .slice(1)
      .map((sheet) => {
        const [name, ...lines] = sheet.trimEnd().split("\n");
        return [name!, lines];
      })
  );
}

const CASES = WORKBOOKS.flatMap((workbook) =>
  LANGUAGES.map((language) => ({ workbook, language }))
);

describe("every sheet that the add-in writes", () => {
  it.each(CASES)(
    "holds the cells that are kept for $workbook.name in $language",
    async ({ workbook, language }) => {
      const sheets = await sheetsOf(workbook, language);
      const now = [...sheets].map(([name, plan]) => ({ name, plan, lines: fingerprintOf(plan) }));
      const file = fileOf(`${workbook.name}.${language}`);
      if (KEEPS) {
        const said = now.map(({ name, lines }) => `\n${HEADING}${name}\n${lines.join("\n")}\n`);
        writeFileSync(file, said.join(""));
      }
      const before = kept(file);
      expect([...before.keys()]).toEqual(now.map(({ name }) => name));
      const changed = now.flatMap(({ name, plan, lines }) =>
        differences(before.get(name)!, plan, lines).map((each) => `${name}: ${each}`)
      );
      expect(changed).toEqual([]);
    }
  );

  it("has no cell twice, and no empty text but where a date is to be typed", async () => {
    for (const { workbook, language } of CASES) {
      for (const [name, { cells }] of await sheetsOf(workbook, language)) {
        const places = cells.map(({ row, column }) => `${name} ${row} ${column}`);
        expect(places.length).toBe(new Set(places).size);
        const blank = cells.filter(
          ({ content, numberFormat }) =>
            content.kind === "text" && content.text === "" && numberFormat === undefined
        );
        expect(blank).toEqual([]);
      }
    }
  });
});

/** What a cell shows, as Excel in English would. */
function shown({ content, numberFormat = "0" }: PlannedCell): string {
  if (content.kind === "text") return content.text;
  const value = content.kind === "value" ? Number(content.value) : 0;
  if (numberFormat.includes("y")) return numberFormat;
  const decimals = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  const style = numberFormat.includes("%") ? "percent" : "decimal";
  const options = { style, minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat("en", options as Intl.NumberFormatOptions).format(value);
}

describe("a sheet of our own", () => {
  it.each(CASES)(
    "has room for every word and figure of $workbook.name in $language",
    async ({ workbook, language }) => {
      for (const [name, { target, cells, setup }] of await sheetsOf(workbook, language)) {
        if (target.kind !== "new-sheet") continue;
        const { widths = [], headings = [], page } = setup!;
        const top = page.titleRow ?? headings[0]!.area.row;
        const cut = cells.filter(({ row, column, look, content, ...cell }) => {
          if (row < top || look === "note" || content.kind === "formula") return false;
          const text = shown({ row, column, content, ...cell });
          const words = look?.endsWith("heading") ? text.split(" ") : [text];
          return words.some(({ length }) => length > widths[column]!);
        });
        expect({ name, cut }).toEqual({ name, cut: [] });
      }
    }
  );

  it("has its headings filled and in view, unless too little would be left to scroll", async () => {
    for (const { workbook, language } of CASES) {
      for (const [name, { target, setup, table }] of await sheetsOf(workbook, language)) {
        if (target.kind !== "new-sheet") continue;
        const { headings = [], frozenRows, page } = setup!;
        if (!table) expect({ name, filled: headings.length > 0 }).toEqual({ name, filled: true });
        const row = page.titleRow;
        expect({ name, frozenRows }).toEqual({
          name,
          frozenRows: row === null || row > 11 ? 0 : row + 1,
        });
        expect(page.date).toBeTruthy();
      }
    }
  });
});
