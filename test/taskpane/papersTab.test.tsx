import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ok, err } from "../../src/engine";
import type { CouncilDesk } from "../../src/session/papers/councilDesk";
import PapersTab from "../../src/taskpane/papers/PapersTab";
import { PlacesContext } from "../../src/taskpane/tabs/Places";
import { useOpenPlace } from "../../src/taskpane/tabs/useOpenPlace";
import { PaneContext } from "../../src/taskpane/PaneContext";
import { wordsFor } from "../../src/taskpane/Words";
import { textsFor, type Language } from "../../src/text";
import { councilTexts } from "../../src/text/councilTexts";
import { clipboardWhere } from "./clipboard";
import { fakeSession } from "./fakeSession";
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

function fakeDesk(answers: Partial<CouncilDesk>): { desk: CouncilDesk; asked: unknown[][] } {
  const asked: unknown[][] = [];
  const desk = new Proxy({} as CouncilDesk, {
    get: (_, name: keyof CouncilDesk | "then") =>
      // A desk is no promise, whatever it is asked for.
      name === "then"
        ? undefined
        : (...args: unknown[]) => {
            asked.push([name, ...args]);
            const answer = answers[name] as ((...args: unknown[]) => unknown) | undefined;
            return answer ? answer(...args) : Promise.resolve(null);
          },
  });
  return { desk, asked };
}

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
  const words = wordsFor(textsFor(language));
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
    const { papers, texts } = await openCouncil({
      versions: () => Promise.resolve([{ date: "2024-12-11", note: "", code: "K3AP-3Y3C" }]),
    });
    const cards = screen.getAllByRole("button").map((card) => card.textContent);
    expect(screen.getAllByRole("heading").map((heading) => heading.textContent)).toEqual([
      "Før vedtak",
      "Vedtak",
      "Etter vedtak",
    ]);
    const titles = [papers.attachment, papers.consequence, papers.register, papers.settlement];
    const places = titles.map(({ pane }) => cards.indexOf(pane.title!));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(screen.getByRole("button", { name: /Låst K3AP-3Y3C/ })).toHaveTextContent(
      texts.lockTitle
    );
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
        invoiceFile: () => Promise.resolve(ok({ name: "faktura.csv", text })),
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
        Promise.resolve(err({ code: "accounts-not-valid", text: "mye", unit: "1" } as const)),
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
