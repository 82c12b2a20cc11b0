import "@testing-library/jest-dom";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ok, err } from "../../src/engine";
import type { CouncilDesk } from "../../src/session/papers/councilDesk";
import type { PaperCards } from "../../src/session/papers/paperCards";
import PapersTab from "../../src/taskpane/papers/PapersTab";
import { PlacesContext } from "../../src/taskpane/tabs/Places";
import { useOpenPlace } from "../../src/taskpane/tabs/useOpenPlace";
import { PaneContext } from "../../src/taskpane/PaneContext";
import { wordsFor } from "../../src/taskpane/Words";
import { textsFor, type Language } from "../../src/text";
import { councilTexts } from "../../src/text/councilTexts";
import { clipboardWhere } from "./clipboard";
import { fakeDesk } from "./fakeDesk";
import { fakeSession } from "./fakeSession";
import { CHOICE, outcomeOf } from "./sampleTable";
import { DEFAULT_CHOICE } from "../../src/session/memory";

jest.setTimeout(30_000);

const NO_STATE = {
  activity: "idle",
  canCancel: false,
  sheet: { kind: "empty", sheetName: "Ark1" },
  choice: DEFAULT_CHOICE,
  outcome: { kind: "none" },
  written: null,
  selected: null,
  notice: null,
  autoRefresh: false,
  incomplete: false,
  unfinished: null,
  forgotten: null,
  unread: null,
  manualCalculation: false,
  schemes: [],
  costLines: [],
} as const;

/** What is known of the papers of a sheet of which some were made. */
const CARDS: PaperCards = {
  suggested: { year: "2025", terms: "4", payers: 34 },
  cards: [
    {
      part: "attachment",
      when: "before",
      state: { kind: "made" },
      made: [
        { sheetId: "5", sheetName: "Vedlegg til sak 99-24" },
        { sheetId: "6", sheetName: "Vedlegg 2" },
      ],
    },
    {
      part: "lock",
      when: "decision",
      state: { kind: "locked", code: "K3AP-3Y3C", date: "2024-12-11", note: "", stands: true },
      made: [],
    },
    {
      part: "register",
      when: "decision",
      state: {
        kind: "decisions",
        parties: 34,
        count: { adopted: 31, changed: 0, rejected: 0, pending: 3 },
        inForce: false,
      },
      made: [{ sheetId: "7", sheetName: "Vedtak" }],
    },
    { part: "invoices", when: "after", state: { kind: "not-made" }, made: [] },
    { part: "settlement", when: "after", state: { kind: "not-made" }, made: [] },
  ],
};

function Papers() {
  return (
    <PlacesContext value={useOpenPlace()}>
      <PapersTab />
    </PlacesContext>
  );
}

async function openCouncil(answers: Partial<CouncilDesk>, language: Language = "nb") {
  const { desk, asked } = fakeDesk(answers);
  const session = fakeSession(NO_STATE);
  const words = wordsFor(textsFor(language), textsFor(language));
  const open = () => Promise.resolve(desk);
  const { container } = await act(async () =>
    render(
      <PaneContext value={{ session, words, openCouncil: open }}>
        <Papers />
      </PaneContext>
    )
  );
  const user = userEvent.setup();
  const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
  const { tabs } = words.texts.pane;
  // What the cards asked for themselves is not what a paper asks.
  asked.length = 0;
  return {
    back: () => press(tabs.back(tabs.papers)),
    session,
    asked,
    user,
    press,
    container,
    texts: councilTexts(language).pane,
    papers: councilTexts(language).papers,
  };
}

describe("the papers", () => {
  it("stand in the order of the year, each with how it stands with it", async () => {
    const { papers, texts } = await openCouncil({ cards: () => Promise.resolve(ok(CARDS)) });
    const cards = screen
      .getAllByRole("button")
      .map((card) => document.getElementById(card.getAttribute("aria-labelledby")!)?.textContent);
    expect(screen.getAllByRole("heading").map((heading) => heading.textContent)).toEqual([
      "Før vedtak",
      "Vedtak",
      "Etter vedtak",
    ]);
    const titles = [papers.attachment, papers.consequence, papers.register, papers.settlement];
    const places = titles.map(({ pane }) => cards.indexOf(pane.title!));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const stateOf = (name: string) => screen.getByRole("button", { name });
    expect(stateOf(texts.lockTitle)).toHaveAccessibleDescription("Låst K3AP-3Y3C");
    expect(stateOf(papers.register.pane.title!)).toHaveAccessibleDescription(
      "31 av 34 har vedtatt"
    );
    expect(stateOf(papers.invoices.pane.title!)).toHaveAccessibleDescription("34 skal ha faktura");
    expect(stateOf(papers.settlement.pane.title!)).not.toHaveAccessibleDescription();
  });

  const ANOTHER = { ...NO_STATE, sheet: { kind: "empty", sheetName: "Ark2" } } as const;
  const OF_ANOTHER: PaperCards = {
    suggested: { year: "2031", terms: null, payers: 3 },
    cards: [{ part: "invoices", when: "after", state: { kind: "not-made" }, made: [] }],
  };

  it("are those of the sheet that is gone to, and none until they are known", async () => {
    let answer: (cards: unknown) => void = () => undefined;
    const second = new Promise((resolve) => (answer = resolve));
    const { papers, session, asked } = await openCouncil({
      cards: jest.fn().mockResolvedValueOnce(ok(CARDS)).mockReturnValueOnce(second),
    });
    const invoices = () => screen.getByRole("button", { name: papers.invoices.pane.title! });
    await act(async () => session.show({ ...NO_STATE }));
    expect(asked).toEqual([]);
    await act(async () => session.show(ANOTHER));
    expect(asked).toEqual([["cards"]]);
    expect(invoices()).not.toHaveAccessibleDescription();
    await act(async () => answer(ok(OF_ANOTHER)));
    expect(invoices()).toHaveAccessibleDescription("3 skal ha faktura");
  });

  it("suggest on an open page what the sheet that is gone to suggests, and ask for it once", async () => {
    const { papers, session, press, asked } = await openCouncil({
      cards: jest.fn().mockResolvedValueOnce(ok(CARDS)).mockResolvedValueOnce(ok(OF_ANOTHER)),
    });
    await press(papers.invoices.pane.title!);
    const year = () => screen.getByLabelText(papers.invoices.words.pane.asks.year);
    expect(year()).toHaveValue("2025");
    await act(async () => session.show(ANOTHER));
    expect(year()).toHaveValue("2031");
    expect(asked).toEqual([["cards"]]);
  });

  it("say on each page what one's own municipality pays, where it is chosen and takes part", async () => {
    window.localStorage.setItem("hpshare.own-municipality", "1547");
    const { session, papers, texts, press, back } = await openCouncil({});
    const { title } = papers.attachment.pane;
    const pays = (page = title!) =>
      within(screen.getByRole("region", { name: page })).queryByText(/ betaler /)?.textContent;
    await press(title!);
    expect(pays()).toBeUndefined();
    const outcome = outcomeOf(CHOICE);
    await act(async () => session.show({ ...NO_STATE, outcome }));
    expect(pays()).toBe("Aukra betaler 74\u00a0177\u00a0kr.");
    await back();
    await press(texts.lockTitle);
    expect(pays(texts.lockTitle)).toBe("Aukra betaler 74\u00a0177\u00a0kr.");
    const without = outcomeOf({ ...CHOICE, without: ["1547"] });
    await act(async () => session.show({ ...NO_STATE, outcome: without }));
    expect(pays(texts.lockTitle)).toBeUndefined();
    window.localStorage.clear();
  });

  it("lead from the form to the sheets that were made of it, the newest first", async () => {
    const { press, papers, session } = await openCouncil({
      cards: () => Promise.resolve(ok(CARDS)),
    });
    await press(papers.attachment.pane.title!);
    expect(
      screen.getAllByRole("button", { name: /^Gå til «/ }).map((way) => way.textContent)
    ).toEqual(["Gå til «Vedlegg 2»", "Gå til «Vedlegg til sak 99-24»"]);
    await press("Gå til «Vedlegg til sak 99-24»");
    expect(session.calls).toEqual([{ name: "showSheet", args: ["5"] }]);
  });

  it("begin with the year and the terms of the agreement, until somebody says otherwise", async () => {
    const { press, papers, asked, user } = await openCouncil({
      cards: () => Promise.resolve(ok(CARDS)),
    });
    const { title, make, asks } = papers.invoices.words.pane;
    await press(title!);
    expect(screen.getByLabelText(asks.year)).toHaveValue("2025");
    await user.selectOptions(screen.getByLabelText(asks.terms), "2");
    await press(make);
    expect(asked.at(-1)).toMatchObject(["make", { kind: "invoices", year: "2025", terms: "2" }]);
  });

  it("makes the attachment in the chosen form, and offers to go to the new sheet", async () => {
    const { press, asked, session, user, papers } = await openCouncil({
      make: () => Promise.resolve(ok({ sheetId: "7", sheetName: "Vedlegg 1" })),
    });
    await press(papers.attachment.pane.title!);
    await user.click(
      screen.getByRole("radio", { name: papers.attachment.words.pane.options["one-column"] })
    );
    await press(papers.attachment.pane.make);
    expect(asked.filter(([name]) => name === "make")).toEqual([
      ["make", { kind: "attachment", form: "one-column" }],
    ]);
    await press(/Gå til «Vedlegg 1»/);
    expect(session.calls).toEqual([{ name: "showSheet", args: ["7"] }]);
  });

  it("offers every paper of the list under its title, with what it asks", async () => {
    const { press, back, asked, papers } = await openCouncil({});
    const kinds: string[] = [];
    for (const { part, pane, beside } of Object.values(papers)) {
      const under = Object.values(papers).find((paper) => paper.part === (beside ?? part))!;
      await press(under.pane.title!);
      await press(pane.make);
      await back();
      kinds.push(part);
    }
    expect(asked.filter(([name]) => name === "make").map(([, order]) => order)).toMatchObject(
      kinds.map((kind) => ({ kind }))
    );
    expect(
      asked.find(([, order]) => (order as { kind?: string } | undefined)?.kind === "invoices")
    ).toEqual([
      "make",
      { kind: "invoices", issuer: "", year: "", terms: "1", dueDays: "30", reference: "" },
    ]);
  });

  it.each([true, false])(
    "copies the invoice basis where a download comes to nothing, if the browser lets it (%s)",
    async (isAllowed) => {
      const clipboard = clipboardWhere(isAllowed);
      const text = "\ufeffKommune;Beløp\r\nTrondheim;100\r\n";
      const { press, texts, papers, asked } = await openCouncil({
        invoiceFile: () => Promise.resolve(ok({ name: "faktura.csv", text, about: ["Kode: X"] })),
      });
      await press(papers.invoices.pane.title!);
      await press(texts.copyCsv);
      expect(asked).toContainEqual(["invoiceFile", expect.anything()]);
      expect(clipboard.text()).toBe(isAllowed ? text : null);
      expect(screen.getByText(isAllowed ? texts.copiedCsv : texts.notCopiedCsv)).toBeVisible();
    }
  );

  it("says in words why the accounts are refused", async () => {
    const { press, asked, user, papers } = await openCouncil({
      make: () =>
        Promise.resolve(
          err({ area: "council", code: "accounts-not-valid", text: "mye", unit: "1" } as const)
        ),
    });
    await press(papers.settlement.pane.title!);
    await user.type(screen.getByLabelText(papers.settlement.words.pane.asks.accounts), "mye");
    await press(papers.settlement.pane.make);
    expect(asked.filter(([name]) => name === "make")).toEqual([
      ["make", { kind: "settlement", accounts: "mye", paid: null }],
    ]);
    expect(screen.getByText(/Regnskapet kan ikke være «mye»/)).toBeVisible();
  });

  it("reads typed accounts in Norwegian", async () => {
    const { press, asked, user, papers } = await openCouncil({});
    await press(papers.settlement.pane.title!);
    await user.type(
      screen.getByLabelText(papers.settlement.words.pane.asks.accounts),
      "10 432 118,50"
    );
    await press(papers.settlement.pane.make);
    expect(asked.filter(([name]) => name === "make")).toEqual([
      ["make", { kind: "settlement", accounts: "10432118.5", paid: null }],
    ]);
  });
});
