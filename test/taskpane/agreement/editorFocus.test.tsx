import { act, screen } from "@testing-library/react";
import { openRealPane, type RealPane } from "./realPane";

const ROWS = [
  ["Kommunenr.", "Kommune", "Folketall"],
  ["5001", "Trondheim", 205_163],
  ["5033", "Tydal", 773],
];

/** What has the focus, by its label, or by what stands on it. */
function focused(): string {
  const { activeElement: element } = document;
  const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
  return (label ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "").replace(
    /\*$/,
    ""
  );
}

/** As a person with a keyboard, whose button has the focus when it is pressed. */
async function press(pane: RealPane, name: string | RegExp): Promise<void> {
  await act(async () => screen.getAllByRole("button", { name, hidden: true })[0]!.focus());
  await pane.press(name);
  // What was taken away is noticed after the page has changed.
  await act(async () => undefined);
}

async function withTerms(...terms: readonly ("equal" | "rate" | "base")[]): Promise<RealPane> {
  const pane = await openRealPane(ROWS);
  await pane.begin();
  for (const term of terms) await pane.add(term);
  return pane;
}

describe("the focus on the agreement's page", () => {
  it("goes to the first field of a term that is added", async () => {
    const pane = await withTerms("equal");
    expect(focused()).toBe(pane.page.fields.amount);
  });

  it("goes back to the term's button when its fields are closed", async () => {
    const pane = await withTerms("base", "rate");
    await press(pane, pane.page.close);
    expect(focused()).toBe(pane.page.edit("2"));
  });

  it.each([
    { why: "the one that comes in its place", opened: "1", left: "1" },
    { why: "the one before, of the last", opened: "2", left: "1" },
  ])("goes to $why when a term is taken away", async ({ opened, left }) => {
    const pane = await withTerms("base", "rate");
    await press(pane, pane.page.close);
    await press(pane, pane.page.edit(opened));
    await press(pane, pane.page.remove);
    expect(focused()).toBe(pane.page.edit(left));
  });

  it("stays on the page when the only term is taken away", async () => {
    const pane = await withTerms("base");
    await press(pane, pane.page.remove);
    expect(document.activeElement).not.toBe(document.body);
  });

  it("goes to the first field that is missing when somebody saves", async () => {
    const pane = await withTerms("rate");
    await press(pane, pane.page.save);
    expect(focused()).toBe(pane.page.name);
    await pane.fill(pane.page.name, "Vår");
    await pane.choose(pane.page.whole.label, pane.page.whole.none);
    await press(pane, pane.page.close);
    await press(pane, pane.page.save);
    expect(focused()).toBe(pane.page.fields.rate);
  });

  it.each(["save", "cancel"] as const)("is in the agreement's part after %s", async (how) => {
    const pane = await openRealPane(ROWS);
    await pane.begin();
    if (how === "save") {
      await pane.fill(pane.page.name, "Vår");
      await pane.choose(pane.page.whole.label, pane.page.whole.none);
      await pane.add("rate");
      await pane.fill(pane.page.fields.rate, "3");
    }
    await press(pane, pane.page[how]);
    expect(focused()).toContain(pane.pane.agreement.scheme);
  });
});

describe("a table that the agreement cannot share", () => {
  const build = async () => {
    const pane = await openRealPane([
      ["Kommunenr.", "Kommune", "Folketall", "Elever"],
      ["5001", "Trondheim", 205_163, 9],
      ["5033", "Tydal", 773, ""],
    ]);
    await pane.begin();
    await pane.fill(pane.page.name, "Skole");
    await pane.choose(pane.page.whole.label, pane.page.whole.none);
    await pane.add("base");
    await pane.fill(pane.page.fields.each, "1000");
    await pane.add("rate");
    await pane.choose(pane.page.fields.column, "Elever");
    await pane.fill(pane.page.fields.rate, "3");
    return pane;
  };
  const WHY = /Tydal mangler et tall i kolonnen «Elever»/;

  it("is said once on the page, at the field while that is open, with a way there when it is not", async () => {
    const pane = await build();
    expect(screen.getAllByText(WHY)).toHaveLength(1);
    const column = screen.getByRole("combobox", { name: pane.page.fields.column });
    expect(column).toHaveAccessibleDescription(WHY);
    expect(screen.getByText(pane.page.preview.atField)).toBeVisible();

    await press(pane, pane.page.close);
    expect(screen.getAllByText(WHY)).toHaveLength(1);
    await press(pane, pane.page.problems.go("2"));
    expect(focused()).toBe(pane.page.fields.column);
  });

  it("does not keep the agreement from being saved", async () => {
    const pane = await build();
    await press(pane, pane.page.save);
    expect(pane.session.getState().schemes).toHaveLength(1);
  });
});

describe("while an agreement is being written", () => {
  it("the amounts of the one that is chosen are out of the way, and nothing is written by it", async () => {
    const pane = await openRealPane(ROWS);
    const { write } = pane.pane;
    expect(screen.getByRole("button", { name: write.writeBeside })).toBeVisible();
    await pane.begin();
    const button = screen.getByRole("button", { name: write.writeBeside });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText(write.agreementOpen)).toBeVisible();
    expect(screen.queryByText(/Går opp i/)).toBeNull();
    await press(pane, pane.page.cancel);
    expect(screen.queryByText(write.agreementOpen)).toBeNull();
  });
});
