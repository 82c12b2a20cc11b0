import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { PaneContext } from "../../src/taskpane/PaneContext";
import PapersTab from "../../src/taskpane/papers/PapersTab";
import { PlacesContext } from "../../src/taskpane/tabs/Places";
import { useOpenPlace } from "../../src/taskpane/tabs/useOpenPlace";
import { wordsFor } from "../../src/taskpane/Words";
import { textsFor } from "../../src/text";
import { nextYearTexts } from "../../src/text/nextYearTexts";
import { openDesk, sheetNamed } from "../session/openDesk";

jest.setTimeout(60_000);
const texts = nextYearTexts("nb");

function Papers() {
  return (
    <PlacesContext value={useOpenPlace()}>
      <PapersTab />
    </PlacesContext>
  );
}

/** The papers over a real session with the example written. */
async function open() {
  const opened = await openDesk();
  const { session, desk } = opened;
  const user = userEvent.setup();
  await act(async () => {
    render(
      <PaneContext
        value={{
          session,
          words: wordsFor(textsFor("nb"), textsFor("nb")),
          openCouncil: () => Promise.resolve(desk),
        }}
      >
        <Papers />
      </PaneContext>
    );
  });
  await user.click(screen.getByRole("button", { name: texts.title }));
  return { ...opened, user };
}

describe("next year in the pane", () => {
  it("is made with one button, with the newest population, an index and the sheet of changes", async () => {
    const { gateway, session, user } = await open();
    const before = gateway.workbook.active.contents();
    await user.type(screen.getByLabelText(texts.index), "1,035");
    await user.click(screen.getByRole("button", { name: texts.make }));
    expect(await screen.findByText("Arket «Endring» er laget.")).toBeVisible();
    expect(gateway.workbook.sheets.map(({ name }) => name)).toEqual([
      "Ark1",
      "Fordeling 2027",
      "Endring",
    ]);
    expect(sheetNamed(gateway, "Ark1").contents()).toEqual(before);
    expect(session.getState()).toMatchObject({ choice: { parameters: { total: "11178000" } } });
  });

  it("takes a new amount before the index, and this year's population where that is chosen", async () => {
    const { session, user } = await open();
    await user.selectOptions(screen.getByLabelText(texts.population), texts.samePopulation);
    await user.type(screen.getByLabelText(texts.index), "1,1");
    await user.type(screen.getByLabelText(texts.total), "12 000 000");
    await user.click(screen.getByRole("button", { name: texts.make }));
    await screen.findByText("Arket «Endring» er laget.");
    expect(session.getState()).toMatchObject({
      choice: { parameters: { total: "12000000" } },
      sheet: { reading: { populationDate: "2024-01-01" } },
    });
  });

  it("is refused for an index that is none, and no sheet is made", async () => {
    const { gateway, session, user } = await open();
    await user.type(screen.getByLabelText(texts.index), "mye");
    await user.click(screen.getByRole("button", { name: texts.make }));
    expect(session.getState().notice).toMatchObject({
      issue: { code: "index-not-valid", text: "mye" },
    });
    expect(gateway.workbook.sheets).toHaveLength(1);
  });
});
