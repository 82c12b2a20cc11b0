import { act, screen, within } from "@testing-library/react";
import { openPane } from "./paneDriver";
import { STATES } from "./states";

describe("writing", () => {
  it("writes beside the figures, or on a new sheet", async () => {
    const pane = await openPane(STATES.preview());
    await pane.press("Sett inn i arket");
    await pane.choose("Ved siden av tallene");
    await pane.choose("Nytt ark");
    await pane.choose("Ny Excel-tabell");
    expect(pane.asked()).toEqual([
      ["write", "beside"],
      ["write", "beside"],
      ["write", "new-sheet"],
      ["write", "new-table"],
    ]);
  });

  it("does not start twice", async () => {
    const pane = await openPane(STATES.writing());
    await pane.press("Sett inn i arket");
    expect(pane.asked()).toEqual([]);
    expect(screen.getByText("Skriver i arket …")).toBeVisible();
  });

  it("tells what was written where, aloud too, and takes it back", async () => {
    const pane = await openPane(STATES.preview());
    await act(async () => pane.session.show(STATES.written()));
    expect(screen.getByRole("tab", { name: "Resultat" })).toHaveAttribute("aria-selected", "true");
    const told = await screen.findByText("Skrevet i D2:E36 og G2:I14 på «Folketall 2024».");
    expect(told.closest("[role=status]")).not.toBeNull();
    await pane.press("Angre");
    await pane.press("Lukk meldingen");
    expect(pane.asked()).toEqual([["undo"], ["dismissNotice"]]);
  });

  it("shows what has changed since, before and after, and refreshes", async () => {
    const pane = await openPane(STATES["changed-since"]());
    await pane.tab("result");
    const changes = screen.getByRole("table", { name: "3 folketall er endret siden sist" });
    expect(
      within(changes)
        .getAllByRole("row")
        .map((row) => row.textContent)
    ).toEqual([
      "KommuneFørNå",
      "Tydal7731\u00a0773",
      "Trondheim214\u00a0565214\u00a0600",
      "Lekany601",
    ]);
    await pane.press("Oppdater");
    expect(pane.asked()).toEqual([["refresh"]]);
  });

  it("names the cells that were typed over, before and after, and puts them back or keeps them", async () => {
    const pane = await openPane(STATES["typed-over"]());
    await pane.tab("result");
    expect(screen.queryByText("Resultatet på arket er oppdatert.")).not.toBeInTheDocument();
    const alert = await screen.findByText("2 celler har ikke lenger det som ble skrevet");
    const rows = within(screen.getAllByRole("table", { name: "" })[0]!).getAllByRole("row");
    expect(alert).toBeVisible();
    expect(rows.map((row) => row.textContent)).toEqual([
      "CelleKommuneSkrevetNå",
      "E2Trondheim4\u00a0327\u00a02645\u00a0000\u00a0000",
      "D16Tydal0,14\u00a0%spør Kari",
    ]);
    await pane.press("Gå til E2");
    await pane.press("Sett tilbake");
    await pane.press("Behold");
    expect(pane.asked()).toEqual([["select", "E2"], ["restoreCells"], ["keepCells"]]);
  });

  it("says which cells were kept as they were typed", async () => {
    const pane = await openPane(STATES["typed-over-kept"]());
    await pane.tab("result");
    expect(
      screen.getByText(
        "Resultatet på arket er oppdatert, men E2 og D16 er skrevet over og beholdt."
      )
    ).toBeVisible();
    expect(screen.queryByText("Sett tilbake")).not.toBeInTheDocument();
  });

  it("says what automatic refresh does to undo before it is switched on", async () => {
    const pane = await openPane(STATES.written());
    await pane.tab("result");
    await pane.press("Oppdater automatisk");
    const autoRefresh = screen.getByRole("switch", { name: "Oppdater automatisk" });
    expect(autoRefresh).not.toBeChecked();
    expect(autoRefresh).toHaveAccessibleDescription(/angrelisten \(Ctrl\+Z\)/);
    await pane.user.click(autoRefresh);
    expect(pane.asked()).toEqual([["setAutoRefresh", true]]);
  });

  it("never calls a result up to date whose writing broke off", async () => {
    const pane = await openPane(STATES.incomplete());
    await pane.tab("result");
    expect(screen.queryByText("Resultatet på arket er oppdatert.")).not.toBeInTheDocument();
    expect(screen.getByText(/En skriving ble avbrutt/)).toBeVisible();
    await pane.press("Oppdater");
    expect(pane.asked()).toEqual([["refresh"]]);
  });

  it("leads to the scenario that was written", async () => {
    const pane = await openPane(STATES["scenario-written"]());
    await pane.press("Gå til «Scenario»");
    expect(pane.asked()).toEqual([["showSheet", "s2"]]);
  });

  it("offers the result as an Excel table, and a chart once regions stand on the sheet", async () => {
    const pane = await openPane(STATES.written());
    await pane.choose("Ny Excel-tabell");
    await pane.choose("Diagram over regionene");
    expect(pane.asked()).toEqual([["write", "new-table"], ["drawChart"]]);
  });

  it("says what it waits for when Excel does not answer, and lets go of it", async () => {
    const pane = await openPane(STATES["long-reading"]());
    await screen.findByRole("button", { name: "Avbryt" }, { timeout: 10_000 });
    expect(screen.getByText("Excel svarer ikke ennå. Redigerer du en celle?")).toBeVisible();
    await pane.press("Avbryt");
    expect(pane.asked()).toEqual([["cancel"]]);
  });

  it("says that what was given up has changed nothing", async () => {
    await openPane(STATES.cancelled());
    expect(screen.getByText(/Avbrutt. Arket er ikke endret/)).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("says so when Excel calculates only on request", async () => {
    const pane = await openPane(STATES["changed-since"]());
    await pane.tab("result");
    expect(screen.getByText(/Trykk F9/)).toBeVisible();
  });

  it("names the cells in the way and offers a new sheet", async () => {
    const pane = await openPane(STATES.occupied());
    expect(screen.getByRole("alert")).toHaveTextContent(/D2, D3, D4, D5, D6/);
    await pane.press("Bruk nytt ark");
    expect(pane.asked()).toEqual([["write", "new-sheet"]]);
  });

  it("says what to do about a protected sheet", async () => {
    await openPane(STATES["host-error"]());
    expect(screen.getByRole("alert")).toHaveTextContent(/beskyttet.*Arket er ikke endret/);
  });
});
