import { screen, within } from "@testing-library/react";
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
    const found = (await openPane(STATES.preview())).section("Folketall");
    expect(found.getByText(/^34 kommuner/)).toHaveTextContent("34 kommuner · 535 512 innbyggere");
    expect(found.getByText("Lest fra A2:C36")).toBeVisible();
    expect(found.getByText("Folketall per 1.1.2024")).toBeVisible();
    expect(found.getByText("Sumraden (C37: 535 512) er holdt utenfor.")).toBeVisible();
  });

  it("says in one line how many of the municipalities take part, and unfolds to the rest", async () => {
    const pane = await openPane(STATES.unsure());
    const found = pane.section("Folketall");
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
    expect(pane.section("Folketall").getByText("2 ting bør sjekkes")).toBeVisible();
    await pane.press("Gå til C22");
    expect(pane.asked()).toEqual([["select", "C22"]]);
  });

  it("blocks writing while there are errors, and says so at the button", async () => {
    const pane = await openPane(STATES.errors());
    expect(screen.getByText("4 feil må rettes")).toBeVisible();
    expect(screen.getByText("Fordelingen må være klar før den kan skrives.")).toBeVisible();
    await pane.press("Skriv ved siden av tallene");
    expect(pane.asked()).toEqual([]);
  });

  it("shows three findings first and the others on request", async () => {
    const pane = await openPane(STATES.errors());
    expect(screen.queryByRole("button", { name: "Gå til C30" })).not.toBeInTheDocument();
    await pane.press("Vis alle 4");
    expect(pane.button("Gå til C30")).toBeVisible();
  });
});

describe("the allocation", () => {
  it("says first whether it adds up", async () => {
    const shown = (await openPane(STATES.preview())).section("Fordeling");
    expect(shown.getByText("Stemmer")).toBeVisible();
    expect(shown.getByText("Avvik").nextSibling).toHaveTextContent("0 kr");
  });

  it("says what is missing and why, and mends it in one click", async () => {
    const pane = await openPane(STATES["half-up"]());
    const shown = pane.section("Fordeling");
    expect(shown.getByText("2 kr mangler")).toBeVisible();
    expect(shown.getByText(/fordi hver rad er avrundet for seg/)).toBeVisible();
    expect(await shown.findByText(/til sammen 100,01 %/)).toBeVisible();
    await pane.press("Del ut resten, så summen stemmer");
    expect(pane.asked()).toEqual([["choose", { rounding: "largest-remainder" }]]);
  });

  it("shows the regions with subtotal, share and number of members", async () => {
    const regions = (await openPane(STATES.preview())).section("Fordeling").getByRole("list", {
      name: "Regioner",
    });
    const [first, second] = within(regions).getAllByRole("listitem");
    expect(first).toHaveTextContent("Trondheim4 327 2641 kommune40,07 %");
    expect(second).toHaveTextContent("Trøndelag Sørvest653 0275 kommuner6,04 %");
  });

  it("shows each member's share, amount and kroner per inhabitant", async () => {
    await openPane(STATES.preview());
    const aukra = await screen.findByRole("row", { name: /^Aukra/ });
    expect(
      within(aukra)
        .getAllByRole("cell")
        .map((cell) => cell.textContent)
    ).toEqual(["0,69\u00a0%", "74\u00a0177", "20,17"]);
  });

  it("explains an amount in words when it is pressed, and folds it away again", async () => {
    const pane = await openPane(STATES.preview());
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
    await openPane(tableState({}, { members: manyMembers(1000) }));
    const table = await screen.findByRole("table", { name: "Kommuner" });
    expect(table).toHaveAttribute("aria-rowcount", "1001");
    const drawn = within(table).getAllByRole("row").length;
    expect(drawn).toBeGreaterThan(10);
    expect(drawn).toBeLessThan(60);
  });

  it("says what an agreement still needs", async () => {
    const shown = (await openPane(STATES.refused())).section("Fordeling");
    expect(shown.getByText("Kan ikke fordele ennå")).toBeVisible();
    expect(shown.getByText(/Totalbeløp mangler/)).toBeVisible();
  });
});

describe("in English", () => {
  it("says everything in English and writes numbers the English way", async () => {
    const pane = await openPane(STATES["half-up"](), "en");
    expect(pane.section("Population").getByText("Population on 1 January 2024")).toBeVisible();
    expect(screen.getByRole("textbox", { name: /total/i })).toHaveValue("10,800,000");
    expect(pane.section("Allocation").getByText("NOK 2 missing")).toBeVisible();
    expect(await screen.findByRole("row", { name: /^Aukra/ })).toHaveTextContent(
      "Aukra0.69%74,17620.17"
    );
    await pane.press("Write beside the figures");
    expect(pane.asked()).toEqual([["write", "beside"]]);
  });
});
