import { screen } from "@testing-library/react";
import { withRole } from "../../src/taskpane/corrections/corrections";
import { openPane } from "./paneDriver";
import { STATES } from "./states";

describe("saying what the columns mean", () => {
  it.each([
    {
      why: "the population column stands apart from the roles",
      before: { roles: { 2: "ignore" } },
      column: 2,
      role: "population",
      after: { populationColumn: 2 },
    },
    {
      why: "another meaning takes the population from a column",
      before: { populationColumn: 2 },
      column: 2,
      role: "region",
      after: { roles: { 2: "region" } },
    },
    {
      why: "what was said of other columns stays",
      before: { populationColumn: 3, populationDate: "2024", roles: { 0: "code" } },
      column: 1,
      role: "name",
      after: { populationColumn: 3, populationDate: "2024", roles: { 0: "code", 1: "name" } },
    },
  ] as const)("$why", ({ before, column, role, after }) =>
    expect(withRole(before, column, role)).toEqual(after)
  );

  it("offers the other population columns at once, by their headings", async () => {
    const pane = await openPane(STATES["several-columns"]());
    await pane.unfoldPopulation();
    await pane.user.selectOptions(
      await screen.findByRole("combobox", { name: "Kolonne med folketall" }),
      "Kolonne D: Folketall 1.1.2023"
    );
    expect(pane.asked()).toEqual([["correct", { populationColumn: 3 }]]);
  });

  it("changes a column's meaning when the reading was wrong", async () => {
    const pane = await openPane(STATES.preview());
    await pane.unfoldPopulation();
    await pane.press("Endre lesingen");
    await pane.user.selectOptions(
      await screen.findByRole("combobox", { name: "Kolonne B: Kommune" }),
      "Kommuneregion"
    );
    expect(pane.asked()).toEqual([["correct", { roles: { 1: "region" } }]]);
  });

  it("offers a table without municipalities as one of other parties", async () => {
    const pane = await openPane(STATES["parties-found"]());
    await pane.press("Les som andre parter");
    expect(pane.asked()).toEqual([["correct", { parties: true }]]);
  });

  it("reads a table with others among the municipalities as one of parties, and back", async () => {
    const pane = await openPane(STATES.preview());
    await pane.unfoldPopulation();
    await pane.press("Endre lesingen");
    await pane.user.click(
      await screen.findByRole("checkbox", { name: "Andre parter enn kommuner" })
    );
    expect(pane.asked()).toEqual([["correct", { parties: true }]]);
  });

  it("reads only what the user has selected, when asked to", async () => {
    const pane = await openPane(STATES.preview());
    await pane.unfoldPopulation();
    await pane.press("Endre lesingen");
    await screen.findByRole("button", { name: "Les bare de merkede cellene" });
    await pane.press("Les bare de merkede cellene");
    expect(pane.asked()).toEqual([["readSelection"]]);
  });

  it("takes a date as people write it, and says so when it is none", async () => {
    const pane = await openPane(STATES.preview());
    await pane.unfoldPopulation();
    await pane.press("Endre lesingen");
    const date = await screen.findByRole("textbox", { name: "Folketallet gjelder for" });
    expect(date).toHaveValue("1.1.2024");
    await pane.user.clear(date);
    await pane.user.type(date, "i fjor{Enter}");
    expect(date).toBeInvalid();
    await pane.user.clear(date);
    await pane.user.type(date, "1. januar 2025{Enter}");
    expect(pane.asked()).toEqual([["correct", { populationDate: "2025-01-01" }]]);
  });

  it("takes all of it back", async () => {
    const pane = await openPane(STATES.corrected());
    await pane.unfoldPopulation();
    await pane.press(/Endre lesingen/);
    await pane.user.click(
      await screen.findByRole("button", { name: "Tilbake til det tillegget fant" })
    );
    expect(pane.asked()).toEqual([["correct", null]]);
  });
});
