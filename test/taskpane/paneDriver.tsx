import "@testing-library/jest-dom";
import { act, configure, render, screen, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import type { SessionState } from "../../src/session/state";
import { ThemedPane } from "../../src/taskpane/mountPane";
import type { Tab } from "../../src/taskpane/tabs/Places";
import { textsFor, type Language } from "../../src/text";
import { fakeSession } from "./fakeSession";

// Asking of every element whether it is hidden takes seconds on the table; the tests ask toBeVisible.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

/** jsdom lays nothing out; the rows in sight follow from these heights. */
const HEIGHTS: Readonly<Record<string, number>> = { MAIN: 700, TBODY: 33 };
for (const property of ["offsetHeight", "clientHeight"]) {
  Object.defineProperty(HTMLElement.prototype, property, {
    configurable: true,
    get(this: HTMLElement) {
      return HEIGHTS[this.tagName] ?? 200;
    },
  });
}

/** Sizes never change here, so nobody needs to be told. */
window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

/** The pane over a fake session, with what it loads later loaded, and the ways a person uses it. */
export async function openPane(
  state: SessionState,
  language: Language = "nb",
  tables: readonly string[] = []
) {
  const session = fakeSession(state, tables);
  const theme = { getTheme: () => "light" as const, subscribe: () => () => undefined };
  const words = textsFor(language);
  const { container } = await act(async () =>
    render(<ThemedPane session={session} texts={words} late={words} theme={theme} />)
  );
  // What is fetched once the rest has been drawn begins with the next frame.
  const settled = () =>
    act(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await settled();
  // Asking every ancestor for its pointer-events before each click costs more than the click.
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const press = async (name: string | RegExp) => {
    await user.click(await screen.findByRole("button", { name }));
    await settled();
  };
  const texts = words.pane;
  return {
    session,
    user,
    container,
    texts,
    button: (name: string | RegExp) => screen.getByRole("button", { name }),
    press,
    tab: async (tab: Tab) => {
      await user.click(screen.getByRole("tab", { name: texts.tabs[tab] }));
      await settled();
    },
    /** From the menu beside the main button. */
    choose: async (form: string) => {
      await press(texts.allocate.otherWays);
      await user.click(await screen.findByRole("menuitem", { name: form }));
    },
    unfoldPopulation: () => press(texts.allocate.changePopulation),
    unfoldAgreement: () => press(texts.allocate.changeAgreement),
    section: (name: string) => within(screen.getByRole("region", { name })),
    /** What the pane asked the session for since it was opened. */
    asked: () => session.calls.map(({ name, args }) => [name, ...args]),
  };
}
