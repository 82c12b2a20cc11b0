import { copyTable } from "../../src/council";
import { allocate, Decimal } from "../../src/engine";
import { findScheme } from "../../src/catalogue";
import { councilTexts } from "../../src/text/councilTexts";

const member = (code: string, name: string) => ({
  code,
  name,
  region: null,
  population: new Decimal(1000),
});

it.each([
  { why: "a formula", name: '=HYPERLINK("x")', is: `'=HYPERLINK("x")` },
  { why: "a formula in signs of full width", name: "＝1+1", is: "'＝1+1" },
  { why: "a formula behind what nobody sees", name: "\u200b@SUM(A1)", is: "'\u200b@SUM(A1)" },
  { why: "a tab, which would begin another cell", name: "Nord\tFron", is: "Nord Fron" },
  { why: "a line break, which would begin another row", name: "Nord\r\nFron", is: "Nord Fron" },
  { why: "a name as it should be", name: "Midtre Gauldal", is: "Midtre Gauldal" },
])("a name pasted from the clipboard stays a name: $why", ({ name, is }) => {
  const allocation = allocate({
    scheme: findScheme("population")!,
    members: [member("5001", name), member("5035", "Stjørdal")],
    parameters: { total: "100" },
  });
  if (!allocation.ok) throw new Error("The example is refused.");
  const { text } = copyTable(
    allocation.value,
    (value) => value.toFixed(),
    councilTexts("nb").labels.common.sheet
  );
  const lines = text.split("\n").map((line) => line.split("\t"));
  expect(lines).toHaveLength(4);
  expect(lines.map((line) => line.length)).toEqual([4, 4, 4, 4]);
  expect(lines[1]?.[0]).toBe(is);
});
