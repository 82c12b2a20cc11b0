import { screen, within } from "@testing-library/react";
import { act } from "react";
import { textsFor } from "../../../src/text";
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

  it.each(["nb", "en"] as const)(
    "are never called municipalities, nor said to pay (%s)",
    async (language) => {
      const pane = await openRealPane(
        [
          ["Selskap", "Folketall"],
          ["A AS", 10],
          ["B AS", 20],
          ["C AS", 30],
        ],
        language
      );
      const { allocate, start, tabs, corrections } = pane.pane;
      const wrong = /kommune(?!region)|betaler|municipalit|\bpays?\b/i;
      await pane.press(start.readAsParties);
      act(() => pane.session.choose({ schemeId: "population", parameters: { total: "1000" } }));
      const said = () => {
        // Lists of ready agreements, and the choice between the two kinds of table, speak of municipalities.
        const shown = document.body.cloneNode(true) as HTMLElement;
        shown.querySelectorAll("select").forEach((select) => select.remove());
        const text = (shown.textContent ?? "").replaceAll(corrections.parties, "");
        return [...shown.querySelectorAll("[aria-label], [placeholder]")]
          .flatMap((each) => [each.getAttribute("aria-label"), each.getAttribute("placeholder")])
          .concat(text.match(new RegExp(`.{0,40}(${wrong.source}).{0,20}`, "i"))?.[0] ?? null)
          .filter((each) => each !== null && wrong.test(each));
      };
      await pane.press(allocate.changeAgreement);
      const { membersTitle } = textsFor(language).paneOfParties.agreement;
      await pane.press(new RegExp(`^${membersTitle}`));
      expect(said()).toEqual([]);
      await act(async () => screen.getByRole("tab", { name: tabs.result }).click());
      await screen.findAllByText("C AS", {}, { timeout: 20_000 });
      expect(said()).toEqual([]);
    }
  );
});
