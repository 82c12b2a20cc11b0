import { screen } from "@testing-library/react";
import { AVERAGE, withBasis } from "../../src/taskpane/corrections/corrections";
import { textsFor } from "../../src/text";
import { openPane } from "./paneDriver";
import { tableState } from "./states";

const COLUMNS = [
  { column: 4, label: "2024", date: "2024" },
  { column: 2, label: "2022", date: "2022" },
  { column: 3, label: "2023", date: "2023" },
];
const years = [2022, 2023, 2024].map((year) => ({
  year,
  populations: new Map(),
  offset: year - 2024,
}));
const { population: texts } = textsFor("nb").pane;

describe("the choice of the population", () => {
  it("has the average beside the columns, and takes it", async () => {
    const reading = { populationColumns: COLUMNS, years };
    const { session, user, unfoldPopulation } = await openPane(tableState({}, reading));
    await unfoldPopulation();
    const choice = await screen.findByRole("combobox", { name: texts.column });
    await user.selectOptions(choice, texts.average(3));
    expect(session.calls).toEqual([{ name: "correct", args: [{ average: true }] }]);
  });

  it("does not offer an average of fewer than three years", async () => {
    const reading = { populationColumns: COLUMNS, years: years.slice(1) };
    const { unfoldPopulation } = await openPane(tableState({}, reading));
    await unfoldPopulation();
    expect(screen.queryByRole("option", { name: texts.average(3) })).toBeNull();
  });

  it("says which years are averaged", async () => {
    const reading = { populationColumns: COLUMNS, years, average: [2022, 2023, 2024] };
    await openPane(tableState({}, reading));
    expect(await screen.findByText(/^Folketall: snitt av 2022, 2023 og 2024/)).toBeVisible();
  });

  it.each([
    {
      why: "the average keeps what else was said",
      before: { populationDate: "2026-01-01" },
      chosen: AVERAGE,
      after: { populationDate: "2026-01-01", average: true },
    },
    {
      why: "the column that was in use keeps the date that was said of it",
      before: { populationDate: "2026-01-01", average: true },
      chosen: "4",
      after: { populationDate: "2026-01-01" },
    },
    {
      why: "another column has its own date",
      before: { populationDate: "2026-01-01", average: true },
      chosen: "2",
      after: { populationColumn: 2 },
    },
  ])("$why", ({ before, chosen, after }) => {
    expect(withBasis(before, chosen, COLUMNS)).toEqual(after);
  });
});
