import { importScheme } from "../../src/catalogue/custom/schemeFile";
import type { Term } from "../../src/engine";
import { choiceOfOwn } from "../../src/session/agreement/ownSchemes";
import type { SessionState } from "../../src/session/state";
import type { CellValue } from "../../src/sheet/snapshot";
import { openSession } from "./openSession";

type Rows = readonly (readonly CellValue[])[];

function ownScheme(rule: Term) {
  const file = JSON.stringify({ hpshareScheme: 2, id: "own", title: "Egen", rule });
  const read = importScheme(file);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
const BY_POPULATION = ownScheme({ amount: "100", by: "population" });
const BY_GROUP = ownScheme({
  terms: [
    { who: { group: "by" }, by: { number: "10" } },
    { who: { group: "land" }, by: { number: "1" } },
  ],
});

const open = (rows: Rows) =>
  openSession(({ workbook }) => workbook.active.type(0, 0, rows)).then(({ session }) => session);

const amountsIn = ({ outcome }: SessionState) =>
  outcome.kind === "allocated"
    ? Object.fromEntries(
        outcome.allocation.rows.map(({ name, amount }) => [name, amount.toFixed()])
      )
    : outcome;
const issuesIn = ({ sheet }: SessionState) => (sheet.kind === "table" ? sheet.reading.issues : []);
const rolesIn = ({ sheet }: SessionState) =>
  sheet.kind === "table" ? sheet.columns.map(({ letter, role }) => `${letter}: ${role}`) : [];

describe("a table of other parties", () => {
  it.each([
    {
      why: "names, groups and figures, with what each is headed",
      rows: [
        ["Selskap", "Type", "Omsetning", "Ansatte"],
        ["A AS", "stor", 10, 1],
        ["B AS", "liten", 20, 3],
      ],
      parties: {
        ...{ what: "parties-found", cell: "A1", found: 2, name: "Selskap", group: "Type" },
        figures: ["Omsetning", "Ansatte"],
      },
    },
    {
      why: "no party of a row that adds the others up",
      rows: [
        ["Selskap", "Omsetning"],
        ["A AS", 10],
        ["B AS", 20],
        ["Sum", 30],
      ],
      parties: {
        ...{ what: "parties-found", cell: "A1", found: 2, sums: 1, name: "Selskap" },
        figures: ["Omsetning"],
      },
    },
    {
      why: "several years as headings of figures, under a word that is not known",
      rows: [
        ["Lokallag", 2023, 2024],
        ["Nord", 10, 30],
        ["Sør", 20, 20],
      ],
      parties: {
        ...{ what: "parties-found", cell: "A1", found: 2, name: "Lokallag" },
        figures: ["2023", "2024"],
      },
    },
    {
      why: "figures that are text",
      rows: [
        ["Selskap", "Omsetning"],
        ["A AS", "1 200,5"],
        ["B AS", "2 401"],
      ],
      parties: {
        ...{ what: "parties-found", cell: "A1", found: 2, name: "Selskap" },
        figures: ["Omsetning"],
      },
    },
  ])("is offered with $why", async ({ rows, parties }) => {
    const { sheet } = (await open(rows)).getState();
    expect(sheet).toMatchObject({ kind: "no-table" });
    expect(sheet.kind === "no-table" && sheet.account.parties).toEqual(parties);
  });

  it("does not take a party's own year for a heading", async () => {
    const { sheet } = (
      await open([
        ["Nord", 2010],
        ["Sør", 2012],
      ])
    ).getState();
    expect(sheet.kind === "no-table" && sheet.account.parties).toBeUndefined();
  });

  it.each([
    { why: "two columns of different headings", headings: ["Senger", "Årsverk"] },
    { why: "two columns of the same heading", headings: ["Verdi", "Verdi"] },
    { why: "years", headings: [2023, 2024] },
  ])("asks which column is the figure, by its place: $why", async ({ headings }) => {
    const session = await open([
      ["Selskap", ...headings],
      ["A AS", 1, "3"],
      ["B AS", 1, "1"],
    ]);
    await session.correct({ parties: true });
    session.choose(choiceOfOwn(BY_POPULATION));
    expect(issuesIn(session.getState())).toMatchObject([
      { code: "party-figure-unsaid", headings: headings.map(String), columns: [1, 2] },
    ]);
    await session.correct({ parties: true, populationColumn: 2 });
    expect(issuesIn(session.getState())).toEqual([]);
    expect(amountsIn(session.getState())).toEqual({ "A AS": "75", "B AS": "25" });
  });

  it("takes names and ids from columns without a heading, where the user says so", async () => {
    const session = await open([
      ["Sted", "", "", "Verdi"],
      ["by", "A AS", "x1", 3],
      ["land", "B AS", "x2", 1],
      ["", "C AS", "", ""],
    ]);
    await session.correct({ parties: true, roles: { 1: "name", 2: "code" }, populationColumn: 3 });
    session.choose(choiceOfOwn(ownScheme({ by: { number: "5" } })));
    expect(issuesIn(session.getState())).toEqual([]);
    expect(amountsIn(session.getState())).toEqual({ "A AS": "5", "B AS": "5", "C AS": "5" });
    await session.write("new-sheet");
    expect(session.getState().notice).toMatchObject({ kind: "written" });
  });

  it("refuses to share by a heading that stands over two columns, at both", async () => {
    const session = await open([
      ["Selskap", "Verdi", "Verdi"],
      ["A AS", 1, 3],
      ["B AS", 1, 1],
    ]);
    await session.correct({ parties: true });
    session.choose(choiceOfOwn(ownScheme({ amount: "100", by: "Verdi" })));
    expect(issuesIn(session.getState())).toMatchObject([
      { code: "heading-twice", cell: "B1", otherCell: "C1", severity: "error" },
    ]);
  });
});

describe("the groups of other parties", () => {
  const ROWS: Rows = [
    ["Selskap", "Sted", "Type", "Omsetning"],
    ["A AS", "by", "stor", 10],
    ["B AS", "land", "liten", 20],
    ["C AS", "land", "", 30],
  ];

  it("are shown among the columns, and can be those of another column", async () => {
    const session = await open(ROWS);
    await session.correct({ parties: true });
    expect(rolesIn(session.getState())).toEqual(["A: name", "B: null", "C: group", "D: figure"]);
    await session.correct({ parties: true, roles: { 1: "group" } });
    session.choose(choiceOfOwn(BY_GROUP));
    expect(rolesIn(session.getState())).toEqual(["A: name", "B: group", "C: null", "D: figure"]);
    expect(amountsIn(session.getState())).toEqual({ "A AS": "10", "B AS": "1", "C AS": "1" });
  });

  it("are nobody's once the column is said to be of no use", async () => {
    const session = await open(ROWS);
    await session.correct({ parties: true, roles: { 2: "ignore" } });
    session.choose(choiceOfOwn(ownScheme({ by: { number: "1" }, who: { group: "stor" } })));
    expect(session.getState().outcome).toMatchObject({
      kind: "refused",
      issues: [{ code: "rule-groups-missing", groups: ["stor"] }],
    });
  });

  it("are told of where some have none, and pass nobody by in silence", async () => {
    const session = await open(ROWS);
    await session.correct({ parties: true });
    session.choose(
      choiceOfOwn(
        ownScheme({
          terms: [
            { who: { group: "stor" }, by: { number: "10" } },
            { who: { group: "liten" }, by: { number: "1" } },
          ],
        })
      )
    );
    expect(issuesIn(session.getState())).toEqual([
      {
        ...{ area: "reading", code: "party-without-group", name: "C AS", parties: 1 },
        ...{ cell: "C4", severity: "warning" },
      },
    ]);
    expect(amountsIn(session.getState())).toEqual({ "A AS": "10", "B AS": "1", "C AS": "0" });
  });

  it("are told of where the agreement does not know one, with those it knows", async () => {
    const session = await open(ROWS);
    await session.correct({ parties: true, roles: { 1: "group" } });
    const rule = { terms: [{ who: { group: "by" }, by: { number: "10" } }] };
    session.choose(choiceOfOwn(ownScheme(rule)));
    expect(issuesIn(session.getState())).toEqual([
      {
        ...{ area: "reading", code: "party-group-unknown", name: "B AS", parties: 2 },
        ...{ group: "land", groups: ["by"], cell: "B3", severity: "warning" },
      },
    ]);
    session.choose(choiceOfOwn(ownScheme({ terms: [...rule.terms, { by: { number: "1" } }] })));
    expect(issuesIn(session.getState())).toEqual([]);
    expect(amountsIn(session.getState())).toEqual({ "A AS": "11", "B AS": "1", "C AS": "1" });
  });

  it("are of no account to an agreement that does not speak of groups", async () => {
    const session = await open(ROWS);
    await session.correct({ parties: true });
    session.choose(choiceOfOwn(ownScheme({ amount: "60", by: "Omsetning" })));
    expect(issuesIn(session.getState())).toEqual([]);
    expect(amountsIn(session.getState())).toEqual({ "A AS": "10", "B AS": "20", "C AS": "30" });
  });
});
