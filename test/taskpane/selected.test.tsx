import { screen, within } from "@testing-library/react";
import type { SessionState } from "../../src/session/state";
import { openPane } from "./paneDriver";
import { STATES, tableState } from "./states";

const plain = (text: string | null) => text?.replaceAll("\u00a0", " ") ?? "";

const openSelected = async (state: SessionState, name: string, language: "nb" | "en" = "nb") => {
  const pane = await openPane(state, language);
  await pane.tab("result");
  const section = await screen.findByRole("region", { name });
  const rows = within(section).queryAllByRole("row");
  const lines = rows.map((row) => [
    plain(within(row).getByRole("rowheader").textContent),
    plain(within(row).getByRole("cell").textContent),
  ]);
  return { section, lines };
};

describe("the selected cell in the pane", () => {
  it("is told in four lines, with its cell", async () => {
    const { section, lines } = await openSelected(STATES.selected(), "Valgt celle: Aukra");
    expect(lines).toEqual([
      ["3 678 / 535 512 av 10 800 000", "74 176,4890"],
      ["Rundet ned", "74 176"],
      ["+1 kr: nr. 14 av 34, 15 kr var igjen", "1"],
      ["Beløp", "74 177 kr"],
    ]);
    expect(within(section).getByText("F31")).toBeVisible();
    expect(within(section).queryByText(/Cellen sier/)).toBeNull();
  });

  it("is said to hold another figure, with both", async () => {
    const { section } = await openSelected(
      STATES["selected-differs"](),
      "Selected cell: Aukra",
      "en"
    );
    expect(plain(section.textContent)).toContain(
      "The cell says NOK 80,000. By the agreement it is NOK 74,177."
    );
  });

  it("of a region tells its municipalities", async () => {
    const { lines } = await openSelected(STATES["selected-region"](), "Valgt celle: Romsdal");
    expect(lines.at(-1)).toEqual(["Til sammen", "1 298 330 kr"]);
    expect(lines).toContainEqual(["Aukra", "74 177"]);
  });

  it.each<{ selected: NonNullable<SessionState["selected"]>; said: RegExp }>([
    { selected: { kind: "sheet-gone" }, said: /Arket er slettet/ },
    { selected: { kind: "unheard" }, said: /sier ikke fra når du klikker/ },
    { selected: { kind: "left-out", cell: "B3", name: "Aukra" }, said: /Aukra er holdt utenfor/ },
  ])("is answered with a sentence: $selected.kind", async ({ selected, said }) => {
    const pane = await openPane(tableState({}, {}, { selected }));
    await pane.tab("result");
    expect(await screen.findByText(said)).toBeVisible();
  });

  it.each([
    { shown: "", why: "a blank cell", said: /Cellen er tom\./ },
    { shown: "vet ikke", why: "a word", said: /Cellen sier «vet ikke»\./ },
  ])("says $why to be that", async ({ shown, said }) => {
    const state = STATES["selected-differs"]();
    const selected = { ...state.selected, shown } as NonNullable<SessionState["selected"]>;
    const pane = await openPane({ ...state, selected });
    await pane.tab("result");
    expect(await screen.findByText(said)).toBeVisible();
  });
});
