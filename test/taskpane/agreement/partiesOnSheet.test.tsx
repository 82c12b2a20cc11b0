import { screen, within } from "@testing-library/react";
import { openRealPane } from "./realPane";

const ROWS = [
  ["Selskap", "Sted", "Type", "Senger", "Årsverk"],
  ["A AS", "by", "stor", 10, 1],
  ["B AS", "land", "liten", 20, 3],
  ["Sum", "", "", 30, 4],
];

const lines = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

describe("a table of other parties in the pane", () => {
  it("is told as it was read, with one button, then asks for the figure, and is corrected like any other", async () => {
    const pane = await openRealPane(ROWS);
    const { start, corrections, allocate } = pane.pane;
    await screen.findByRole("heading", { name: start.partiesTitle("2") });
    expect(lines()).toEqual([
      start.partiesFrom("A1"),
      start.partiesNamed("«Selskap»"),
      start.partiesGrouped("«Type»"),
      start.partiesFigures("«Senger» og «Årsverk»"),
    ]);
    const section = screen.getByRole("region", { name: start.partiesTitle("2") });
    const buttons = within(section).getAllByRole("button");
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      start.readAsParties,
      corrections.sayColumns,
    ]);

    await pane.press(start.readAsParties);
    const figure = corrections.column("E", "Årsverk");
    await screen.findByRole("button", { name: figure }, { timeout: 20_000 });
    expect(screen.getByRole("button", { name: corrections.column("D", "Senger") })).toBeVisible();
    await pane.press(figure);
    expect(pane.session.getState().outcome.kind).not.toBe("blocked");

    await pane.press(allocate.changePopulation);
    await screen.findByRole(
      "button",
      { name: new RegExp(`^${corrections.changeReading}`) },
      { timeout: 20_000 }
    );
    await pane.press(new RegExp(`^${corrections.changeReading}`));
    const shown = async (letter: string, heading: string) =>
      (await screen.findByRole("combobox", {
        name: corrections.column(letter, heading),
      })) as HTMLSelectElement;
    const { partyRoles, roles } = corrections;
    expect((await shown("C", "Type")).selectedOptions[0]!.text).toBe(roles.group);
    expect((await shown("D", "Senger")).selectedOptions[0]!.text).toBe(partyRoles.figure);
    expect((await shown("E", "Årsverk")).selectedOptions[0]!.text).toBe(partyRoles.population);

    await pane.choose(corrections.column("B", "Sted"), roles.group);
    const { sheet } = pane.session.getState();
    expect(sheet.kind === "table" && sheet.reading.members.map(({ group }) => group)).toEqual([
      "by",
      "land",
    ]);
    expect((await shown("C", "Type")).selectedOptions[0]!.text).toBe(roles.ignore);
  });
});
