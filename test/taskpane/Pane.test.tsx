import { act, screen, within } from "@testing-library/react";
import { openPane } from "./paneDriver";
import { manyMembers, STATES, tableState } from "./states";

describe("on a sheet without figures", () => {
  it("offers the example in one click when the sheet is empty", async () => {
    const pane = await openPane(STATES.empty());
    expect(screen.getByRole("heading", { name: "Arket er tomt" })).toBeVisible();
    await pane.press("Sett inn eksempel");
    expect(pane.asked()).toEqual([["insertExample"]]);
  });

  it.each(["no-table", "empty"] as const)(
    "names the sheets that have population (%s)",
    async (state) => {
      const pane = await openPane(STATES[state](), "nb", ["Folketall"]);
      expect(
        await screen.findByText(pane.texts.start.tablesElsewhere(["Folketall"]))
      ).toBeVisible();
    }
  );

  it("shows what a table looks like, and reads again, when there is none", async () => {
    const pane = await openPane(STATES["no-table"]());
    expect(screen.getByRole("table", { name: "Slik kan tabellen se ut" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Sett inn eksempel" })).not.toBeInTheDocument();
    await pane.press("Les arket");
    expect(pane.asked()).toEqual([["read"]]);
  });

  it("says that it is connecting, and nothing else, while it starts", async () => {
    await openPane(STATES.starting());
    expect(screen.getByText("Kobler til arbeidsboken …")).toBeVisible();
    expect(screen.queryByRole("heading", { level: 2 })).not.toBeInTheDocument();
  });

  it("offers another try when Excel did not answer", async () => {
    const pane = await openPane(STATES["no-contact"]());
    expect(within(screen.getByRole("alert")).getByText(/Excel er opptatt/)).toBeVisible();
    await pane.press("Les arket");
    expect(pane.asked()).toEqual([["read"]]);
  });
});

describe("when a table was found", () => {
  it("says what was found where, for which date", async () => {
    const pane = await openPane(STATES.preview());
    const found = pane.section("Folketall");
    expect(found.getByText(/^34 kommuner/)).toHaveTextContent("34 kommuner · 535 512 innbyggere");
    expect(found.getByText("Folketall per 1.1.2024 · Folketall 2024 A2:C36")).toBeVisible();
    await pane.unfoldPopulation();
    expect(await found.findByText("Sumraden (C37: 535 512) er holdt utenfor.")).toBeVisible();
  });

  it("says in one line how many of the municipalities take part, and unfolds to the rest", async () => {
    const pane = await openPane(STATES.unsure());
    const found = pane.section("Folketall");
    await pane.unfoldPopulation();
    expect(found.queryByText("1 sumrad er holdt utenfor.")).not.toBeInTheDocument();
    await pane.press("34 av 35 kommuner på arket er med");
    expect(found.getByText("1 sumrad er holdt utenfor.")).toBeVisible();
    expect(found.getByRole("list", { name: "Ikke med" })).toHaveTextContent(
      /A40: Oppdal står utenfor tabellen.*A41: Orkdal fantes ikke/
    );
    expect(found.getByRole("list", { name: "Kolonner" })).toHaveTextContent(
      /C2: «Listepasienter»: Folketall \(tallene ligner.*D2: «2030»: Ikke i bruk \(datoen har ikke kommet/
    );
  });

  it("asks whether a column is the population, and takes yes in one click", async () => {
    const pane = await openPane(STATES.unsure());
    expect(pane.section("Folketall").getByText(/Er «Listepasienter» folketall\?/)).toBeVisible();
    await pane.press("Ja, dette er folketallet");
    expect(pane.asked()).toEqual([["correct", { populationColumn: 2 }]]);
  });

  it("goes to the cell of a finding", async () => {
    const pane = await openPane(STATES.warnings());
    await pane.press("2 ting bør sjekkes");
    await pane.press("Gå til C22");
    expect(pane.asked()).toEqual([["select", "C22"]]);
  });

  it("blocks writing while there are errors, and says so at the button", async () => {
    const pane = await openPane(STATES.errors());
    expect(screen.getByText("4 feil må rettes")).toBeVisible();
    expect(screen.getByText("Fordelingen må være klar før den kan settes inn.")).toBeVisible();
    await pane.press("Sett inn i arket");
    expect(pane.asked()).toEqual([]);
  });

  it("shows three findings first and the others on request", async () => {
    const pane = await openPane(STATES.errors());
    expect(screen.queryByRole("button", { name: "Gå til C30" })).not.toBeInTheDocument();
    await pane.press("Vis alle 4");
    expect(pane.button("Gå til C30")).toBeVisible();
  });
});

const rowTexts = () =>
  screen.getAllByRole("row").map((row) => row.textContent.replaceAll("\u00a0", " "));

describe("the allocation", () => {
  it("says first whether it adds up", async () => {
    await openPane(STATES.preview());
    expect(screen.getByText("Går opp i 10 800 000 kr", { selector: ":not([role])" })).toBeVisible();
  });

  it("says what is missing and why, and mends it in one click", async () => {
    const pane = await openPane(STATES["half-up"]());
    expect(screen.getByText("2 kr mangler")).toBeVisible();
    expect(
      screen.getByText(/fordi hver rad er avrundet for seg/, { selector: ":not([role])" })
    ).toBeVisible();
    await pane.press("Del ut resten, så summen stemmer");
    expect(pane.asked()).toEqual([["choose", { rounding: "largest-remainder" }]]);
    await pane.tab("result");
    expect(pane.section("Fordeling").getByText(/til sammen 100,01 %/)).toBeVisible();
  });

  it("is said aloud once it stands, not with every digit", async () => {
    const pane = await openPane(STATES.preview());
    const heard = () => screen.getByText(/10 800 000 kr/, { selector: "[role=status]" });
    expect(heard()).toHaveTextContent("Går opp i 10 800 000 kr");
    act(() => pane.session.show(STATES["half-up"]()));
    expect(heard()).toBeInTheDocument();
    expect(await screen.findByText(/^2 kr mangler/, { selector: "[role=status]" })).toBeVisible();
  });

  it("shows the regions with their sums, which unfold to share, amount and kroner per inhabitant of each", async () => {
    const pane = await openPane(STATES.preview());
    await pane.tab("result");
    expect(rowTexts().slice(1, 3)).toEqual([
      "Trondheim40,07 %4 327 26420,17",
      "Trøndelag Sørvest6,04 %653 02720,17",
    ]);
    expect(screen.queryByRole("row", { name: /^Aukra/ })).not.toBeInTheDocument();
    await pane.press(/^Romsdal, 5 kommuner/);
    expect(rowTexts()).toContain("Aukra0,69 %74 17720,17");
    await pane.press(/^Romsdal, 5 kommuner/);
    expect(rowTexts()).not.toContain("Aukra0,69 %74 17720,17");
  });

  it("is one stop for the Tab key, with arrow keys through its rows", async () => {
    const pane = await openPane(STATES.preview());
    await pane.tab("result");
    const table = screen.getByRole("table", { name: "Kommuner" });
    const stops = () =>
      within(table)
        .getAllByRole("button")
        .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    act(() => stops()[0]!.focus());
    await pane.user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toHaveAccessibleName(/^Trøndelag Sørvest/);
    expect(stops()).toEqual([document.activeElement]);
  });

  it("explains an amount in words when it is pressed, and folds it away again", async () => {
    const pane = await openPane(STATES.preview());
    await pane.tab("result");
    await pane.press("Vis kommune for kommune");
    await pane.user.click(await screen.findByRole("button", { name: /^Kristiansund: 492/ }));
    expect(
      await screen.findByRole("heading", { name: "Slik er beløpet for Kristiansund regnet ut" })
    ).toBeVisible();
    expect(screen.getByText("Beløpet blir 492 171 kr.")).toBeVisible();
    await pane.press(/^Kristiansund: 492/);
    expect(screen.queryByText("Beløpet blir 492 171 kr.")).not.toBeInTheDocument();
  });

  it("finds members by name, number or region, and says how many", async () => {
    const pane = await openPane(STATES.preview());
    await pane.tab("result");
    const search = await screen.findByRole("searchbox", { name: "Søk etter kommune eller region" });
    await pane.user.type(search, "romsdal");
    expect(screen.getByText("Viser 5 av 34")).toBeVisible();
    await pane.user.type(search, "xyz");
    expect(screen.getByText("Ingen kommune passer med søket.")).toBeVisible();
    await pane.press("Nullstill søket");
    expect(screen.getByRole("row", { name: /^Trondheim/ })).toBeVisible();
  });

  it("sorts by a pressed heading and tells screen readers so", async () => {
    const pane = await openPane(STATES.preview());
    await pane.tab("result");
    await pane.press("Vis kommune for kommune");
    const heading = await screen.findByRole("columnheader", { name: "Beløp" });
    await pane.user.click(within(heading).getByRole("button"));
    expect(heading).toHaveAttribute("aria-sort", "descending");
    expect(
      screen
        .getAllByRole("row")
        .slice(1, 3)
        .map((row) => row.textContent)
    ).toEqual([expect.stringMatching(/^Trondheim/), expect.stringMatching(/^Ålesund/)]);
  });

  it("draws only the rows in sight of a long table, and tells how long it is", async () => {
    const pane = await openPane(tableState({}, { members: manyMembers(1000) }));
    await pane.tab("result");
    await pane.press("Vis kommune for kommune");
    const table = await screen.findByRole("table", { name: "Kommuner" });
    expect(table).toHaveAttribute("aria-rowcount", "1001");
    const drawn = within(table).getAllByRole("row").length;
    expect(drawn).toBeGreaterThan(10);
    expect(drawn).toBeLessThan(60);
  });

  it("says what an agreement still needs", async () => {
    await openPane(STATES.refused());
    expect(screen.getByText("Kan ikke fordele ennå")).toBeVisible();
    expect(screen.getByText(/Totalbeløp mangler/, { selector: ":not([role])" })).toBeVisible();
  });
});

describe("in English", () => {
  it("says everything in English and writes numbers the English way", async () => {
    const pane = await openPane(STATES["half-up"](), "en");
    expect(pane.section("Population").getByText(/^Population on 1 January 2024/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: /total/i })).toHaveValue("10,800,000");
    expect(screen.getByText("NOK 2 missing")).toBeVisible();
    await pane.press("Insert in the sheet");
    expect(pane.asked()).toEqual([["write", "beside"]]);
    await pane.tab("result");
    await pane.press("Show municipality by municipality");
    expect(await screen.findByRole("row", { name: /^Aukra/ })).toHaveTextContent(
      "Aukra0.69%74,17620.17"
    );
  });
});
