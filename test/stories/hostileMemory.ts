import { bareMemory, partOf1 } from "./bareMemory";
import type { MakeHost } from "./storyHost";
import { cellsOf, everyCell, openExample, openPane, told } from "./told";

const written = (basis: readonly object[], more: object = {}) => ({
  written: { basis, choice: {}, marks: [], shapes: [], ...more },
});
const trondheim = (population: string) => ({
  code: "5001",
  name: "T",
  region: "",
  population,
});
const corrections = (of: object) => ({ corrections: of });
/** Stands for what no program can turn into text. */
const NESTED = "NESTED";
const nested = (part: string): string =>
  part.replace(`"${NESTED}"`, "[".repeat(5000) + "]".repeat(5000));

/** What a crafted or damaged part says of the sheet. */
const SAID_OF_THE_SHEET: readonly { why: string; says: object }[] = [
  { why: "a population in words", says: written([trondheim("n/a")]) },
  { why: "a population of a hundred thousand digits", says: written([trondheim("9".repeat(1e5))]) },
  { why: "a population with a huge exponent", says: written([trondheim("1e999999")]) },
  { why: "a date that is a number", says: corrections({ populationDate: 2024 }) },
  { why: "an area in words", says: corrections({ within: { row: "x" } }) },
  {
    why: "an area larger than any sheet",
    says: corrections({ within: { row: 0, column: 0, rows: 1e9, columns: 1e9 } }),
  },
  { why: "a list of columns", says: corrections({ roles: [1, 2], populationColumn: -3 }) },
  { why: "a column that is nothing", says: corrections({ roles: { "0": null } }) },
  { why: "fields that nobody knows", says: corrections({ members: 5, sumRow: "x" }) },
  { why: "nested five thousand deep", says: corrections({ x: NESTED }) },
  {
    why: "a place outside the sheet",
    says: written([], {
      shapes: [
        {
          name: "HPSHARE_summary_1",
          area: { row: -1, column: 0, rows: 3, columns: 3 },
          cells: [null, 5, {}],
        },
      ],
    }),
  },
  { why: "a unit in words", says: { choice: { unit: "abc" } } },
  { why: "a unit with a huge exponent", says: { choice: { unit: "1e-999999" } } },
  {
    why: "a total with a huge exponent",
    says: { choice: { schemeId: "population", parameters: { total: "1e9999" } } },
  },
  {
    why: "a total of a hundred thousand digits",
    says: { choice: { schemeId: "population", parameters: { total: "9".repeat(1e5) } } },
  },
  {
    why: "prototypes",
    says: JSON.parse(
      '{"choice":{"__proto__":{"schemeId":"x"},"parameters":{"constructor":"2"}}}'
    ) as object,
  },
];

const WHOLE_PARTS: readonly { why: string; part: string }[] = [
  { why: "a later version", part: JSON.stringify({ version: 3, sheets: "?" }) },
  {
    why: "a default that is no number in a scheme",
    part: partOf1({
      schemes: [
        {
          scheme: {
            id: "x",
            title: "X",
            key: "population",
            parameters: [{ name: "total", kind: "money", required: false, default: "abc" }],
          },
          help: null,
          rounding: null,
          unit: null,
          ties: null,
          regions: null,
        },
      ],
    }),
  },
  { why: "no JSON", part: "{" },
  { why: "a list", part: "[]" },
];

/** A7: whatever stands in the memory's parts, the pane opens, changes nothing, and works. */
export function tellHostileMemory(makeHost: MakeHost): void {
  const whole = SAID_OF_THE_SHEET.flatMap(({ why, says }) =>
    [partOf1, bareMemory].map((part, index) => ({
      why: `${why}, in a part of version ${index + 1}`,
      part: (sheet: object) => nested(part({ sheets: [{ ...sheet, choice: {}, ...says }] })),
    }))
  );
  const parts = WHOLE_PARTS.map(({ why, part }) => ({ why, part: () => part }));
  it.each([...whole, ...parts])("A7, memfuzz: $why does not freeze the pane", async ({ part }) => {
    const { host } = await openExample(await makeHost());
    const { id: sheetId, name: sheetName } = (await host.sheets())[0]!;
    const text = part({ sheetId, sheetName });
    await host.putParts([text]);
    const before = await everyCell(host);
    const again = await openPane(host);
    expect(await everyCell(host)).toEqual(before);
    expect(again.session.getState()).toMatchObject({ activity: "idle", sheet: { kind: "table" } });
    const { unread } = again.session.getState();
    again.session.choose({ schemeId: "hp-2025", parameters: {}, unit: "1" });
    await again.session.takeOver();
    await again.session.write("beside");
    expect(told(again)).toBe("written");
    const cells = await cellsOf(host);
    expect(cells["B3"]).toBe((before as [[string, Record<string, unknown>]])[0][1]["B3"]);
    if (unread === null) return;
    const kept = (await host.parts()).map((stored) => stored.text);
    expect(kept).toContain(text);
  });
}
