import { screen, within } from "@testing-library/react";
import { openPane } from "./paneDriver";
import { STATES, tableState } from "./states";

const openScenario = async () => {
  const pane = await openPane(tableState());
  await pane.tab("result");
  await pane.press("Hva om …");
  await screen.findByText(/Endre et tall eller ta ut en kommune/);
  return pane;
};

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map((cell) => cell.textContent.replaceAll("\u00a0", " "));

describe("a scenario", () => {
  it("shows each member before and after when one steps out, and asks nothing of the sheet", async () => {
    const pane = await openScenario();
    const section = pane.section("Hva om?");
    await pane.user.click(section.getByRole("button", { name: /Kommuner som er med/ }));
    await pane.user.click(await section.findByRole("checkbox", { name: "Trondheim (5001)" }));

    const table = await section.findByRole("table", { name: "Kommuner, før og etter" });
    const search = section.getByRole("searchbox", { name: /^Søk etter kommune/ });
    // Who is out stands last, further down than what is drawn.
    await pane.user.type(search, "Trondheim");
    const trondheim = await within(table).findByRole("row", { name: /^Trondheim/ });
    expect(trondheim).toHaveTextContent("ute");
    expect(cellsOf(trondheim)).toEqual(["4 327 264", "–", "−4 327 264−100,00 %"]);
    await pane.user.clear(search);
    await pane.user.type(search, "Aukra");
    expect(cellsOf(await within(table).findByRole("row", { name: /^Aukra/ }))).toEqual([
      "74 177",
      "123 766",
      "+49 589+66,85 %",
    ]);
    expect(section.getByText("33 betaler mer, 1 betaler mindre.")).toBeVisible();
    expect(section.getByText("Sammenlignet med avtalen slik den er valgt.")).toBeVisible();
    expect(pane.asked()).toEqual([]);
  });

  it("is written as a sheet of its own, or taken over into the agreement", async () => {
    const pane = await openScenario();
    const section = pane.section("Hva om?");
    const total = section.getByRole("textbox", { name: /Totalbeløp/ });
    await pane.user.clear(total);
    await pane.user.paste("12 000 000");
    await pane.user.click(await section.findByRole("button", { name: "Lag scenarioark" }));
    await pane.user.click(section.getByRole("button", { name: "Bruk i avtalen" }));
    expect(pane.asked()).toEqual([
      ["writeScenario", { parameters: { total: "12000000" }, without: [] }],
      ["choose", { parameters: { total: "12000000" }, without: [] }],
    ]);
    expect(section.getByText(/Endre et tall eller ta ut/)).toBeVisible();
  });

  it("is compared with what stands on the sheet once something does", async () => {
    const pane = await openPane(STATES["changed-since"]());
    await pane.tab("result");
    await pane.press("Hva om …");
    const section = pane.section("Hva om?");
    const total = await section.findByRole("textbox", { name: /Totalbeløp/ });
    await pane.user.clear(total);
    await pane.user.paste("12000000");
    expect(
      await section.findByText("Sammenlignet med resultatet på «Folketall 2024».")
    ).toBeVisible();
  });
});

describe("the change since the written result", () => {
  it("is shown for sums, regions and members", async () => {
    const pane = await openPane(STATES["changed-since"]());
    await pane.tab("result");
    await pane.press(/^Endring siden resultatet på arket/);
    const shown = pane.section("Fordeling");
    const table = await shown.findByRole("table", { name: "Kommuner, før og etter" });
    expect(within(table).getAllByRole("row").length).toBeGreaterThan(20);
    await pane.press("Regioner");
    const [trondheim] = within(shown.getByRole("list", { name: "Regioner" })).getAllByRole(
      "listitem"
    );
    expect(trondheim).toHaveTextContent(/^Trondheim\+\d/);
  });

  it("is silent while nothing differs", async () => {
    const pane = await openPane(STATES.written());
    await pane.tab("result");
    expect(screen.queryByRole("button", { name: /^Endring siden/ })).not.toBeInTheDocument();
  });
});
