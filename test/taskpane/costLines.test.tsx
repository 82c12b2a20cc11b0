import { screen, within } from "@testing-library/react";
import { openPane } from "./paneDriver";
import { tableState } from "./states";
import { costLineTexts } from "../../src/text/costLineTexts";
import type { Language } from "../../src/text";

const open = async (state = tableState(), language: Language = "nb") => {
  const pane = await openPane(state, language);
  const texts = costLineTexts(language);
  await pane.tab("result");
  await pane.press(pane.texts.result.costs);
  await screen.findByRole("button", { name: texts.add });
  const cost = (name: string) => within(screen.getByRole("group", { name: texts.group(name) }));
  const fill = async (name: string, field: RegExp, value: string) => {
    await pane.user.click(cost(name).getByRole("textbox", { name: field }));
    await pane.user.paste(value);
  };
  return { ...pane, lines: texts, cost, fill };
};
const plain = (element: HTMLElement) => element.textContent.replaceAll("\u00a0", " ");

describe("several costs in the pane", () => {
  it("wait for their amounts, then show both margins and that they add up", async () => {
    const pane = await open();
    expect(screen.getByText(pane.lines.waiting)).toBeVisible();
    await pane.fill("Kostnad 1", /Totalbeløp/, "8 640 000");
    await pane.fill("Kostnad 2", /Totalbeløp/, "2 160 000");
    const table = await screen.findByRole("table", { name: pane.lines.tableTitle });
    const [, sums, trondheim] = within(table).getAllByRole("row");
    expect(plain(sums!)).toBe("Sum8 640 0002 160 00010 800 000");
    expect(plain(trondheim!)).toBe("Trondheim3 461 81163 5303 525 341");
    expect(
      screen.getByText(/10\s800\s000\skr er fordelt på 34 kommuner, kostnad for kostnad/)
    ).toBeVisible();
  });

  it("can be added, named, keyed and taken away, and are written as they are named", async () => {
    const pane = await open();
    await pane.press(pane.lines.add);
    await pane.press(pane.lines.remove("Kostnad 2"));
    await pane.fill("Kostnad 1", /Totalbeløp/, "1000");
    await pane.user.click(pane.cost("Kostnad 2").getByRole("textbox", { name: "Navn" }));
    await pane.user.paste("Drift");
    await pane.user.selectOptions(
      pane.cost("Drift").getByRole("combobox"),
      pane.lines.keys["base-and-rate"]
    );
    await pane.fill("Drift", /Grunnbeløp/, "10000");
    await pane.fill("Drift", /Sats/, "3,5");
    await pane.user.click(await screen.findByRole("button", { name: pane.lines.write }));
    expect(pane.asked()).toEqual([
      [
        "writeCostLines",
        [
          { name: "Kostnad 1", key: "population", parameters: { total: "1000" } },
          { name: "Drift", key: "base-and-rate", parameters: { base: "10000", rate: "3.5" } },
        ],
        pane.lines,
      ],
    ]);
  });

  it("begin with those that the workbook remembers", async () => {
    const costLines = [{ name: "Lege", key: "per-inhabitant", parameters: { rate: "2" } }] as const;
    const pane = await open(tableState({}, {}, { costLines }));
    expect(await screen.findByRole("table", { name: pane.lines.tableTitle })).toBeVisible();
    expect(screen.queryByRole("button", { name: pane.lines.remove("Lege") })).toBeNull();
  });

  it("say which cost cannot be shared, and why", async () => {
    const pane = await open();
    await pane.fill("Kostnad 1", /Totalbeløp/, "0,5");
    await pane.fill("Kostnad 2", /Totalbeløp/, "1");
    expect(await screen.findByText(/^Kostnad 1: Totalbeløpet 0,5 kr går ikke opp/)).toBeVisible();
  });
});
