import { act, screen } from "@testing-library/react";
import { findScheme } from "../../src/catalogue";
import { makeScheme } from "../../src/catalogue/custom/makeScheme";
import { exportScheme } from "../../src/catalogue/custom/schemeFile";
import type { Language } from "../../src/text";
import { ownSchemeTexts } from "../../src/text/ownSchemeTexts";
import { clipboardWhere } from "./clipboard";
import { openPane } from "./paneDriver";
import { tableState } from "./states";

const OWN = makeScheme(
  "Legevakt",
  findScheme("population")!,
  { total: "1000000" },
  {
    rounding: "half-up",
    unit: "1",
    ties: "order",
    regions: "sum",
  }
);
const CHOSEN = { schemeId: OWN.scheme.id, own: OWN, rounding: "half-up" } as const;

const open = async (state = tableState(), language: Language = "nb") => {
  const pane = await openPane(state, language);
  const texts = ownSchemeTexts(language);
  await pane.unfoldAgreement();
  await pane.press(pane.texts.agreement.ownSchemes);
  await screen.findByRole("button", { name: texts.save });
  return { ...pane, own: texts };
};

/** jsdom's files cannot be read as text. */
const fileOf = (name: string, text: string) =>
  Object.assign(new File([text], name, { type: "application/json" }), {
    text: () => Promise.resolve(text),
  });

describe("schemes of one's own in the pane", () => {
  it("keep what is chosen under the name that is typed, and choose it", async () => {
    const pane = await open(tableState({ parameters: { total: "5000000" }, unit: "100" }));
    await pane.user.type(screen.getByRole("textbox", { name: pane.own.name }), "Vår nøkkel");
    await pane.press(pane.own.save);
    const kept = makeScheme(
      "Vår nøkkel",
      findScheme("hp-2025")!,
      { total: "5000000" },
      {
        rounding: "largest-remainder",
        unit: "100",
        ties: "order",
        regions: "sum",
      }
    );
    expect(pane.asked()).toEqual([
      ["saveScheme", kept],
      ["choose", expect.objectContaining({ schemeId: "var-nokkel", own: kept, parameters: {} })],
    ]);
    expect(await screen.findByText(pane.own.saved("Vår nøkkel"))).toBeVisible();
  });

  it("ask for a name", async () => {
    const pane = await open();
    await pane.press(pane.own.save);
    expect(screen.getByText(pane.own.nameMissing)).toBeVisible();
    expect(pane.asked()).toEqual([]);
  });

  it("stand in the list of agreements in a group of their own, and are chosen with their rules", async () => {
    const pane = await openPane(tableState({}, {}, { schemes: [OWN] }));
    await pane.unfoldAgreement();
    const list = screen.getByRole("combobox", { name: /Avtale eller fordelingsnøkkel/ });
    expect(screen.getByRole("group", { name: "Egne avtaler" })).toContainElement(
      screen.getByRole("option", { name: "Legevakt" })
    );
    await pane.user.selectOptions(list, "Legevakt");
    expect(pane.asked()).toEqual([
      ["choose", expect.objectContaining({ schemeId: "legevakt", own: OWN, rounding: "half-up" })],
    ]);
  });

  it("take a file in", async () => {
    const pane = await open();
    const file = fileOf("legevakt.json", exportScheme(OWN));
    await pane.user.upload(screen.getByLabelText(pane.own.open, { selector: "input" }), file);
    expect(await screen.findByText(pane.own.saved("Legevakt"))).toBeVisible();
    expect(pane.asked()[0]).toEqual(["saveScheme", OWN]);
  });

  it("refuse a file with every path and its reason, and keep nothing", async () => {
    const pane = await open();
    const wrong = { ...JSON.parse(exportScheme(OWN)), unit: "0", parameters: { total: "x" } };
    const file = fileOf("feil.json", JSON.stringify(wrong));
    await pane.user.upload(screen.getByLabelText(pane.own.open, { selector: "input" }), file);
    expect(await screen.findByText(pane.own.refused("feil.json"))).toBeVisible();
    expect(screen.getByText(/^«parameters.total» kan ikke være "x"/)).toBeVisible();
    expect(screen.getByText(/^«unit» kan ikke være "0"/)).toBeVisible();
    expect(pane.asked()).toEqual([]);
  });

  it.each([true, false])(
    "are copied where a download comes to nothing, if the browser lets them (%s)",
    async (isAllowed) => {
      const clipboard = clipboardWhere(isAllowed);
      const pane = await open(tableState(CHOSEN, {}, { schemes: [OWN] }));
      await pane.press(pane.own.copy);
      expect(clipboard.text()).toBe(isAllowed ? exportScheme(OWN) : null);
      const said = isAllowed ? pane.own.copied : pane.own.notCopied;
      expect(await screen.findByText(said)).toBeVisible();
    }
  );

  it("are deleted from the workbook, and stay in the list where they are chosen", async () => {
    const pane = await open(tableState(CHOSEN, {}, { schemes: [OWN] }));
    await pane.press(pane.own.remove);
    expect(pane.asked()).toEqual([["removeScheme", "legevakt"]]);
    act(() => pane.session.show(tableState(CHOSEN)));
    expect(await screen.findByRole("option", { name: "Legevakt" })).toBeVisible();
    expect(screen.queryByRole("button", { name: pane.own.remove })).toBeNull();
  });
});

describe("the order of operations", () => {
  it("is told step by step beneath the check", async () => {
    const pane = await openPane(tableState({ schemeId: "st-olav-2018" }));
    await pane.tab("result");
    await pane.press(pane.texts.allocation.orderTitle);
    const steps = await screen.findByRole("list", { name: pane.texts.allocation.orderTitle });
    expect(steps.textContent).toMatch(/^Hver kommune betaler.*Trondheim dekker 50.*avrundes/);
  });
});
