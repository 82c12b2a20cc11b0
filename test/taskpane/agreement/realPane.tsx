import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { createSession } from "../../../src/session/workbookSession";
import { ThemedPane } from "../../../src/taskpane/mountPane";
import { textsFor, type Language } from "../../../src/text";
import { agreementPageTexts } from "../../../src/text/agreementPageTexts";
import { ownSchemeTexts } from "../../../src/text/ownSchemeTexts";
import { MemoryGateway } from "../../memory/memoryGateway";
import "../paneDriver";
import type { Rows } from "./fourAgreements";

/** A label goes on with the sign of what must be filled in. */
const startingWith = (label: string) =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);

/** The pane over a real session and a workbook in memory, and the ways a person writes an agreement in it. */
export async function openRealPane(rows: Rows, language: Language = "nb") {
  const gateway = new MemoryGateway();
  gateway.workbook.active.type(0, 0, rows);
  const texts = textsFor(language);
  const session = createSession({
    gateway,
    labels: texts.sheet,
    version: "1.0.0",
    today: () => "2026-11-29",
  });
  await session.start();
  const theme = { getTheme: () => "light" as const, subscribe: () => () => undefined };
  await act(async () => render(<ThemedPane {...{ session, texts, theme }} late={texts} />));
  await act(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  const page = agreementPageTexts(language);
  const own = ownSchemeTexts(language);
  const press = async (name: string | RegExp, inside: HTMLElement = document.body) => {
    const button = within(inside).getAllByRole("button", { name, hidden: true })[0]!;
    await act(async () => fireEvent.click(button));
  };
  const fill = async (label: string, value: string, group?: string) => {
    const inside = group === undefined ? document.body : screen.getByRole("group", { name: group });
    const labelled = within(inside).getAllByLabelText(startingWith(label), {
      selector: "input,textarea",
    });
    await act(async () => {
      fireEvent.change(labelled[0]!, { target: { value } });
      fireEvent.blur(labelled[0]!);
    });
  };
  const choose = async (label: string, option: string, inside = document.body) => {
    const field = within(inside).getAllByRole("combobox", { name: label, hidden: true })[0]!;
    const chosen = within(field).getByRole("option", { name: option, hidden: true });
    await act(async () =>
      fireEvent.change(field, { target: { value: (chosen as HTMLOptionElement).value } })
    );
  };
  const check = async (label: string | RegExp, inside = document.body) => {
    await act(async () =>
      fireEvent.click(within(inside).getAllByRole("checkbox", { name: label, hidden: true })[0]!)
    );
  };
  return {
    ...{ language, session, gateway, page, own, pane: texts.pane, press, fill, choose, check },
    /** Opens the part of the pane with agreements of one's own, and the page from there. */
    begin: async () => {
      await press(texts.pane.allocate.changeAgreement);
      const { ownSchemes } = texts.pane.agreement;
      await screen.findByRole("button", { name: ownSchemes }, { timeout: 20_000 });
      await press(ownSchemes);
      await screen.findByRole("button", { name: page.create }, { timeout: 20_000 });
      await press(page.create);
      await screen.findByRole("button", { name: page.save }, { timeout: 20_000 });
    },
    add: async (what: keyof typeof page.newTerms, sum?: string) => {
      const title = sum === undefined ? page.add : page.addInside(sum);
      const opener = screen.getByRole("button", { name: title });
      if (opener.getAttribute("aria-expanded") === "false") await press(title);
      const folded = document.getElementById(opener.getAttribute("aria-controls")!)!;
      await press(page.newTerms[what], folded);
    },
    amounts: () => {
      const { outcome } = session.getState();
      if (outcome.kind !== "allocated") throw new Error(JSON.stringify(outcome));
      return Object.fromEntries(
        outcome.allocation.rows.map(({ code, amount }) => [code, amount.toFixed()])
      );
    },
  };
}

export type RealPane = Awaited<ReturnType<typeof openRealPane>>;
