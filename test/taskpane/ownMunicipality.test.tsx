import { screen, within } from "@testing-library/react";
import { toAllocationView } from "../../src/taskpane/allocation/toAllocationView";
import { toMemberRows } from "../../src/taskpane/result/memberRows";
import { toResultRows, type Shown } from "../../src/taskpane/result/resultRows";
import { wordsFor } from "../../src/taskpane/Words";
import { textsFor } from "../../src/text";
import { openPane } from "./paneDriver";
import { CHOICE, outcomeOf } from "./sampleTable";
import { STATES } from "./states";

const AUKRA = "1547";

afterEach(() => window.localStorage.clear());

describe("one's own municipality in the table", () => {
  const outcome = outcomeOf(CHOICE);
  if (outcome.kind !== "allocated") throw new Error("The sample is allocated.");
  const view = toAllocationView(outcome, wordsFor(textsFor("nb"), textsFor("nb")));
  if (view.kind !== "allocated") throw new Error("The sample is allocated.");
  const members = toMemberRows(outcome.allocation);
  const plain: Shown = { search: "", sort: null, open: new Set(), isByMember: false, own: AUKRA };

  it.each<{ why: string; shown: Partial<Shown>; places: readonly number[]; under: boolean }>([
    { why: "folded regions would hide it", shown: {}, places: [0], under: false },
    {
      why: "in its unfolded region it has its place, and stands nowhere twice",
      shown: { open: new Set(["Romsdal"]) },
      places: [10],
      under: true,
    },
    {
      why: "another region that is unfolded does not show it",
      shown: { open: new Set(["Nordmøre"]) },
      places: [0],
      under: false,
    },
    { why: "nobody looks for it", shown: { isByMember: true }, places: [0], under: false },
    {
      why: "sorting moves the others",
      shown: { isByMember: true, sort: { key: "amount", descending: true } },
      places: [0],
      under: false,
    },
    { why: "it is not what is searched", shown: { search: "hustad" }, places: [], under: false },
    { why: "it is found among others", shown: { search: "romsdal" }, places: [0], under: false },
    { why: "none is chosen", shown: { own: "" }, places: [], under: false },
    { why: "it takes no part", shown: { own: "0301" }, places: [], under: false },
  ])("stands at $places, since $why", ({ shown, places, under }) => {
    const rows = toResultRows(members, view.regions, { ...plain, ...shown }, "nb");
    const found = rows.flatMap((row, place) => (row.kind === "member" && row.isOwn ? [place] : []));
    expect(found).toEqual(places);
    for (const place of found) expect(rows[place]).toMatchObject({ isUnderRegion: under });
    const ids = rows.flatMap((row) => (row.kind === "member" ? [row.member.index] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it("is chosen once, and marked in the table and in what-if from then on", async () => {
  const pane = await openPane(STATES.preview());
  await pane.tab("result");
  await pane.press("Velg min kommune");
  const list = screen.getByRole("combobox", { name: "Min kommune" });
  expect(list).toHaveFocus();
  await pane.user.selectOptions(list, "Aukra");
  await pane.user.tab();
  const first = () => screen.getAllByRole("row")[1]!;
  expect(first()).toHaveTextContent(/^Aukramin kommune0,69 %/);
  expect(screen.getByRole("button", { name: "Bytt min kommune" })).toBeVisible();
  await pane.press("Hva om …");
  const page = within(await screen.findByRole("region", { name: "Hva om?" }));
  const total = page.getByRole("textbox", { name: /Totalbeløp/ });
  await pane.user.clear(total);
  await pane.user.paste("12 000 000");
  const table = await screen.findByRole("table", { name: "Kommuner, før og etter" });
  expect(within(table).getAllByRole("row")[1]).toHaveTextContent(/^Aukramin kommune74.177/);
});

it("is chosen for this view where the browser stores nothing", async () => {
  const refuse = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("QuotaExceededError");
  });
  const pane = await openPane(STATES.preview());
  await pane.tab("result");
  await pane.press("Velg min kommune");
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Min kommune" }), "Tydal");
  expect(screen.getAllByRole("row")[1]).toHaveTextContent(/^Tydalmin kommune/);
  refuse.mockRestore();
});
