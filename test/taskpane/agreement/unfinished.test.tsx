import { act, screen } from "@testing-library/react";
import { KS } from "../ownSamples";
import { openPane } from "../paneDriver";
import { tableState } from "../states";
import { openRealPane } from "./realPane";
import { agreementPageTexts } from "../../../src/text/agreementPageTexts";

const ROWS = [
  ["Kommunenr.", "Kommune", "Folketall"],
  ["5001", "Trondheim", 205_163],
  ["5033", "Tydal", 773],
];

describe("an agreement that is not finished", () => {
  it("is not saved, and every field that is missing says so where it stands", async () => {
    const pane = await openRealPane(ROWS);
    await pane.begin();
    await pane.add("rate");
    await pane.press(pane.page.save);
    expect(pane.session.getState().schemes).toEqual([]);
    expect(document.querySelectorAll('[aria-invalid="true"]')).toHaveLength(3);
    expect(screen.getByText(pane.page.nameMissing)).toBeVisible();
    expect(screen.getByText(pane.page.problems.missing)).toBeVisible();
    expect(screen.getByText(pane.page.problems.title(3))).toBeVisible();
  });

  it("is thrown away only when somebody says so twice", async () => {
    const pane = await openRealPane(ROWS);
    await pane.begin();
    await pane.add("rate");
    await pane.press(pane.page.cancel);
    await pane.press(pane.page.keepOn);
    expect(screen.getByRole("button", { name: pane.page.edit("1") })).toBeVisible();
    await pane.press(pane.page.cancel);
    await pane.press(pane.page.discard);
    expect(screen.queryByRole("button", { name: pane.page.save })).toBeNull();
  });

  it("does not take the name of another agreement of the workbook", async () => {
    const pane = await openRealPane(ROWS);
    await act(() => pane.session.saveScheme(KS));
    await pane.begin();
    await pane.choose(pane.page.whole.label, pane.page.whole.none);
    await pane.add("base");
    await pane.fill(pane.page.fields.each, "100");
    await pane.fill(pane.page.name, "KS 2020");
    await pane.press(pane.page.save);
    expect(screen.getByText(pane.page.nameTaken)).toBeVisible();
    expect(pane.session.getState().schemes).toEqual([KS]);
  });
});

describe("an agreement with what the page has no field for", () => {
  it("says so, says what it is, and keeps it as it came", async () => {
    const page = agreementPageTexts("nb");
    const chosen = { schemeId: KS.scheme.id, own: KS };
    const pane = await openPane(tableState(chosen, {}, { schemes: [KS] }));
    await pane.unfoldAgreement();
    await pane.press(pane.texts.agreement.ownSchemes);
    await screen.findByRole("button", { name: page.goOn("KS 2020") }, { timeout: 20_000 });
    await pane.press(page.goOn("KS 2020"));
    await screen.findByRole("button", { name: page.edit("3") }, { timeout: 20_000 });
    await pane.press(page.edit("3"));
    expect(screen.getByText(page.kept(page.parts.who))).toBeVisible();
    expect(screen.getByText(/summen av folketallet og tallet i kolonnen «Elever»/)).toBeVisible();
    await pane.press(page.save);
    expect(pane.asked()[0]).toEqual(["saveScheme", KS]);
  });
});
