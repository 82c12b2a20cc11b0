import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SessionState } from "../../src/session/state";
import { ThemedPane } from "../../src/taskpane/mountPane";
import { textsFor, type Language } from "../../src/text";
import { fakeSession } from "./fakeSession";

/** jsdom lays nothing out; the rows in sight follow from these heights. */
const HEIGHTS: Readonly<Record<string, number>> = { MAIN: 700, TBODY: 33 };
Object.defineProperty(HTMLElement.prototype, "offsetHeight", {
  configurable: true,
  get(this: HTMLElement) {
    return HEIGHTS[this.tagName] ?? 200;
  },
});
Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, value: 360 });

/** Sizes never change here, so nobody needs to be told. */
window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

/** The pane over a fake session, and the ways a person uses it. */
export function openPane(state: SessionState, language: Language = "nb") {
  const session = fakeSession(state);
  const theme = { getTheme: () => "light" as const, subscribe: () => () => undefined };
  const { container } = render(<ThemedPane session={session} language={language} theme={theme} />);
  const user = userEvent.setup();
  return {
    session,
    user,
    container,
    texts: textsFor(language).pane,
    button: (name: string | RegExp) => screen.getByRole("button", { name }),
    press: (name: string | RegExp) => user.click(screen.getByRole("button", { name })),
    section: (name: string) => within(screen.getByRole("region", { name })),
    /** What the pane asked the session for since it was opened. */
    asked: () => session.calls.map(({ name, args }) => [name, ...args]),
  };
}
