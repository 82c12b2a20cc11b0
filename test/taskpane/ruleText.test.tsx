import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import RuleTextGroup from "../../src/taskpane/papers/RuleTextGroup";
import { PaneContext } from "../../src/taskpane/PaneContext";
import { wordsFor } from "../../src/taskpane/Words";
import { LANGUAGES, textsFor } from "../../src/text";
import { councilTexts } from "../../src/text/councilTexts";
import { ruleText } from "../../src/text/ruleText";
import { clipboardWhere } from "./clipboard";
import { fakeSession } from "./fakeSession";
import { tableState } from "./states";

describe.each(LANGUAGES)("the rule as a text for the case paper, in %s", (language) => {
  const { pane } = councilTexts(language);
  const texts = pane.ruleText;

  it("works out whom one chooses, and is copied as it stands", async () => {
    const state = tableState();
    if (state.outcome.kind !== "allocated") throw new Error("The sample is allocated.");
    const { allocation } = state.outcome;
    const words = wordsFor(textsFor(language), textsFor(language));
    render(
      <PaneContext value={{ session: fakeSession(state), words }}>
        <RuleTextGroup />
      </PaneContext>
    );
    const user = userEvent.setup();
    const clipboard = clipboardWhere(true);
    const aukra = allocation.rows.findIndex(({ name }) => name === "Aukra");
    await user.selectOptions(screen.getByRole("combobox", { name: texts.member }), "Aukra");
    const { rule, example } = ruleText(allocation, aukra, language);
    expect(screen.getByText(example.replaceAll("\u00a0", " "))).toBeVisible();
    await user.click(screen.getByRole("button", { name: texts.copy }));
    expect(await screen.findByText(texts.copied)).toBeVisible();
    expect(clipboard.text()).toBe([...rule, example].join("\n"));
  });
});
