import { screen, waitFor } from "@testing-library/react";
import {
  bundledPopulation,
  headingsToDate,
  wishFor,
} from "../../src/session/population/newPopulation";
import type { Language } from "../../src/text";
import { newPopulationTexts } from "../../src/text/newPopulationTexts";
import type { ReadMember } from "../../src/sheet/reading";
import { builtAnswer } from "../statistics/builtAnswers";
import { openPane } from "./paneDriver";
import { averagedState, tableState } from "./states";

jest.setTimeout(60_000);

type Answer = { readonly status: number; readonly body: string } | "never" | "unreachable";

/** Statistics Norway, as the browser's `fetch` reaches it; gives what was asked for. */
function statisticsNorway(answers: (url: string) => Answer): string[] {
  const asked: string[] = [];
  const respond = (url: string, signal?: AbortSignal | null): Promise<Response> => {
    asked.push(url);
    const answer = answers(url);
    if (answer === "unreachable") return Promise.reject(new TypeError("Failed to fetch"));
    if (answer !== "never") {
      const { status, body } = answer;
      const headers = new Map<string, string>();
      return Promise.resolve({ status, headers, text: async () => body } as unknown as Response);
    }
    return new Promise((_, reject) =>
      signal?.addEventListener("abort", () =>
        reject(Object.assign(new Error(), { name: "AbortError" }))
      )
    );
  };
  globalThis.fetch = ((url: string, options?: RequestInit) =>
    respond(String(url), options?.signal)) as typeof fetch;
  return asked;
}

/** Answers with the bundled figures for the numbers that an address asks for. */
const figures = (url: string): Answer => {
  const numbers = decodeURIComponent(url).match(/\b\d{4}\b/g) ?? [];
  const codes = [...new Set(numbers)].filter((number) => number !== "2026");
  return { status: 200, body: JSON.stringify(builtAnswer(codes, [2026])) };
};

const codesIn = (url: string) =>
  new URL(url).searchParams.get("valueCodes[Region]")?.split(",") ?? [];

async function openNewPopulation(language: Language = "nb", state = tableState()) {
  const pane = await openPane(state, language);
  const texts = newPopulationTexts(language);
  await pane.unfoldPopulation();
  await pane.press(texts.title);
  const section = pane.section(pane.texts.population.title);
  const start = section.getByRole("button", { name: texts.fetch });
  return { ...pane, texts, section, start };
}

describe.each<Language>(["nb", "en"])("new population in the pane (%s)", (language) => {
  it("shows what the bundled figures would change, row by row, before anything is changed", async () => {
    const { section, texts, user, session } = await openNewPopulation(language);
    await user.selectOptions(section.getByRole("combobox", { name: texts.year }), "2026");
    await user.click(section.getByRole("button", { name: texts.useBundled }));
    const table = section.getByRole("table", { name: texts.caption(2026) });
    expect(table).toBeVisible();
    const { columns } = texts;
    for (const name of [columns.name, columns.before, columns.after, columns.difference]) {
      expect(section.getByRole("columnheader", { name })).toBeVisible();
    }
    expect(section.getByRole("rowheader", { name: "Trondheim" })).toBeVisible();
    expect(session.calls).toEqual([]);

    await user.click(section.getByRole("button", { name: texts.apply }));
    const { sheet } = session.getState();
    if (sheet.kind !== "table") throw new Error("A table was expected.");
    const news = bundledPopulation(wishFor(sheet.reading, 2026));
    expect(session.calls).toEqual([{ name: "applyPopulation", args: [news, "dated"] }]);
  });

  it("offers to date the heading, and keeps it for who does not want that", async () => {
    const { section, texts, user, session } = await openNewPopulation(language);
    await user.selectOptions(section.getByRole("combobox", { name: texts.year }), "2026");
    await user.click(section.getByRole("button", { name: texts.useBundled }));
    const { sheet } = session.getState();
    if (sheet.kind !== "table") throw new Error("A table was expected.");
    const news = bundledPopulation(wishFor(sheet.reading, 2026));
    const [heading] = headingsToDate(sheet.reading, news, "Folketall 1.1.2026");
    const { cell, before, after } = heading!;
    const said = { cell, before: String(before), after: String(after) };
    const offer = section.getByRole("checkbox", { name: texts.dateHeadings([said]) });
    expect(offer).toBeChecked();
    await user.click(offer);
    await user.click(section.getByRole("button", { name: texts.apply }));
    expect(session.calls).toEqual([{ name: "applyPopulation", args: [news, "kept"] }]);
  });

  it("says in words why nothing came, and offers to try again", async () => {
    statisticsNorway(() => ({ status: 403, body: "" }));
    const { section, texts, user, start, session } = await openNewPopulation(language);
    await user.click(start);
    await waitFor(() => expect(section.getByText(texts.failedTitle)).toBeVisible());
    expect(section.getByRole("button", { name: texts.retry })).toBeVisible();
    expect(section.getByRole("button", { name: texts.useBundled })).toBeVisible();
    expect(session.calls).toEqual([]);
  });

  it("tells how far it has come while it waits, and stops when it is told to", async () => {
    const asked = statisticsNorway(() => "never");
    const { section, texts, user, start } = await openNewPopulation(language);
    await user.click(start);
    const status = section.getByText(texts.fetching(0, 1, false));
    expect(status.closest('[role="status"]')).not.toBeNull();
    expect(section.getByRole("combobox", { name: texts.year })).toBeDisabled();
    expect(section.queryByRole("button", { name: texts.useBundled })).toBeNull();
    await user.click(section.getByRole("button", { name: texts.cancel }));
    await waitFor(() =>
      expect(section.getByText(texts.explain({ code: "cancelled" }))).toBeVisible()
    );
    expect(asked).toHaveLength(1);
  });
});

describe.each<Language>(["nb", "en"])("several years in the pane (%s)", (language) => {
  it("come from the figures at hand only as far as they go, which is said", async () => {
    const { section, texts, user, session } = await openNewPopulation(language);
    await user.selectOptions(section.getByRole("combobox", { name: texts.earlier }), "2024");
    expect(section.getByText(texts.bundledOnly([2024, 2026]))).toBeVisible();
    await user.click(section.getByRole("button", { name: texts.useBundled }));
    expect(section.getByText(texts.newColumns([2024, 2026]))).toBeVisible();
    await user.click(section.getByRole("button", { name: texts.apply }));
    expect(session.calls).toMatchObject([
      { name: "applyPopulation", args: [{ year: 2026, earlier: [{ year: 2024 }] }, "dated"] },
    ]);
  });

  it("say before they are put in which years the average is of, and which it loses", async () => {
    const { section, texts, user } = await openNewPopulation(language, averagedState());
    await user.selectOptions(section.getByRole("combobox", { name: texts.earlier }), "2026");
    await user.click(section.getByRole("button", { name: texts.useBundled }));
    const years = texts.averageOf([2022, 2023, 2024], [2022, 2023, 2026]);
    expect(section.getByText(years)).toBeVisible();
    expect(section.getByText(texts.averageReplaced(2024, 2026))).toBeVisible();
    expect(section.getByText(texts.averageSkips([2024, 2025]))).toBeVisible();
  });

  it("are three from the start where their average is the basis", async () => {
    const { section, texts, user } = await openNewPopulation(language, averagedState());
    expect(section.getByRole("combobox", { name: texts.earlier })).toHaveValue("2024");
    await user.click(section.getByRole("button", { name: texts.useBundled }));
    const years = texts.averageOf([2022, 2023, 2024], [2023, 2024, 2026]);
    expect(section.getByText(years)).toBeVisible();
    expect(section.getByText(texts.averageSkips([2025]))).toBeVisible();
  });
});

it("asks for the years between two at once, and as many when another year is chosen", async () => {
  const asked = statisticsNorway(() => ({ status: 403, body: "" }));
  const { section, texts, user, start } = await openNewPopulation();
  await user.selectOptions(section.getByRole("combobox", { name: texts.earlier }), "2024");
  await user.selectOptions(section.getByRole("combobox", { name: texts.year }), "2025");
  await user.click(start);
  await waitFor(() => expect(section.getByText(texts.failedTitle)).toBeVisible());
  expect(decodeURIComponent(asked[0]!)).toContain("valueCodes[Tid]=2023,2024,2025");
});

it("cannot be put in where the newest year would have a gap, and says who is without", async () => {
  const year = 2026;
  statisticsNorway((url) => {
    const codes = codesIn(url).filter((code) => code !== "5001");
    return { status: 200, body: JSON.stringify(builtAnswer(codes, [year - 1, year], () => 100)) };
  });
  const { section, texts, user, start } = await openNewPopulation();
  await user.selectOptions(
    section.getByRole("combobox", { name: texts.earlier }),
    String(year - 1)
  );
  await user.click(start);
  await waitFor(() => expect(section.getByText(texts.missingBlocks(year))).toBeVisible());
  expect(section.queryByRole("button", { name: texts.apply })).toBeNull();
  expect(section.getByRole("button", { name: texts.discard })).toBeVisible();
});

it("takes what Statistics Norway answers, and discards it when it is not wanted", async () => {
  const asked = statisticsNorway(figures);
  const { section, texts, user, start, session } = await openNewPopulation();
  await user.click(start);
  await waitFor(() => expect(section.getByRole("table")).toBeVisible());
  expect(asked.every((url) => url.startsWith("https://data.ssb.no/"))).toBe(true);
  expect(section.getByText(/hentet/)).toBeVisible();
  await user.click(section.getByRole("button", { name: texts.discard }));
  expect(section.queryByRole("table")).toBeNull();
  expect(session.calls).toEqual([]);
});

it("tells of newer figures in a line, and sets them beside those in use in one click", async () => {
  const { press, session, texts: pane, section } = await openPane(tableState());
  const texts = newPopulationTexts("nb");
  expect(screen.getByText(texts.newer(2026), { exact: false })).toBeVisible();
  await press(texts.seeChange);
  const found = section(pane.population.title);
  expect(found.getByRole("table", { name: texts.caption(2026) })).toBeVisible();
  await press(texts.apply);
  expect(session.calls).toMatchObject([
    { name: "applyPopulation", args: [{ year: 2026 }, "dated"] },
  ]);
});

it("offers the newer column of the sheet itself", async () => {
  const columns = [
    { column: 2, label: "2024", date: "2024" },
    { column: 3, label: "2025", date: "2025" },
  ];
  const reading = { populationDate: "2024", populationColumns: columns };
  const { session, user } = await openPane(tableState({}, reading));
  const texts = newPopulationTexts("nb");
  await user.click(screen.getByRole("button", { name: texts.takeColumn }));
  expect(session.calls).toEqual([
    { name: "correct", args: [{ populationColumn: 3, populationDate: "2025" }] },
  ]);
});

describe("a newer table of the sheet", () => {
  /** The pane over a sheet with a newer table beside it, of as many of the members. */
  async function openNewer(members: (all: readonly ReadMember[]) => readonly ReadMember[]) {
    const state = tableState();
    if (state.sheet.kind !== "table") throw new Error("A table was expected.");
    const populations = new Map(
      members(state.sheet.reading.members).map(({ code, population }) => [code, population.plus(5)])
    );
    const newer = { address: "H1:J35", date: "2026-01-01", populations };
    return openPane({ ...state, sheet: { ...state.sheet, newer } });
  }
  const texts = newPopulationTexts("nb");

  it("is offered, compared and put in", async () => {
    const { session, user, press } = await openNewer((all) => all);
    const offered = texts.newerTable("H1:J35", "1.1.2026");
    expect(screen.getByText(offered, { exact: false })).toBeVisible();
    await press(texts.compareTable);
    expect(screen.getByText(texts.pasted("H1:J35"))).toBeVisible();
    expect(session.calls).toEqual([]);
    await user.click(screen.getByRole("button", { name: texts.apply }));
    expect(session.calls).toMatchObject([
      { name: "applyPopulation", args: [{ year: 2026, source: { kind: "pasted" } }, "dated"] },
    ]);
  });

  it("is not put in where somebody would keep an older figure under its date", async () => {
    const { session, press } = await openNewer(([first]) => [first!]);
    await press(texts.compareTable);
    expect(screen.getByText(texts.missingBlocks(2026), { exact: false })).toBeVisible();
    expect(screen.queryByRole("button", { name: texts.apply })).not.toBeInTheDocument();
    expect(session.calls).toEqual([]);
  });
});

it("offers the agreement of an older result when this sheet has newer figures", async () => {
  const state = tableState();
  if (state.sheet.kind !== "table") throw new Error("A table was expected.");
  const choice = { ...state.choice, unit: "100" };
  const older = { sheetName: "Fordeling 2022", populationDate: "2022-01-01", choice };
  const { session, user } = await openPane({
    ...state,
    sheet: { ...state.sheet, older },
  });
  const texts = newPopulationTexts("nb");
  await user.click(screen.getByRole("button", { name: texts.takeAgreement("Fordeling 2022") }));
  expect(session.calls).toEqual([{ name: "choose", args: [choice] }]);
});
