import { act, screen, within } from "@testing-library/react";
import { ROUNDING_RULES } from "../../src/engine";
import { unreadable } from "../../src/taskpane/agreement/parameterInput";
import { textsFor } from "../../src/text";
import { openPane } from "./paneDriver";
import { STATES, tableState } from "./states";

describe("the agreement", () => {
  it("is chosen from agreements and general keys, each under its own heading", async () => {
    const pane = await openPane(STATES.preview());
    await pane.unfoldAgreement();
    const picker = screen.getByRole("combobox", { name: "Avtale eller fordelingsnøkkel" });
    expect(
      within(picker)
        .getAllByRole("group")
        .map((group) => group.getAttribute("label"))
    ).toEqual(["Avtaler", "Fordelingsnøkler"]);
    await pane.user.selectOptions(picker, "st-olav-2018");
    expect(pane.asked()).toEqual([
      [
        "choose",
        { schemeId: "st-olav-2018", own: null, parameters: {}, rounding: "largest-remainder" },
      ],
    ]);
  });

  it.each([
    {
      why: "three ways are enough for most",
      rounding: "largest-remainder" as const,
      labels: [
        "Summen skal stemme (største rest)",
        "Hver rad for seg, som Excel",
        "Resten på den største",
      ],
      help: null,
    },
    {
      why: "a method that is not among them is in sight where it is chosen",
      rounding: "adams" as const,
      labels: ROUNDING_RULES.map((rule) => textsFor("nb").pane.agreement.roundingRules[rule].label),
      help: "Runder opp. Gir de minste litt mer.",
    },
  ])("is rounded by one of $labels.length methods: $why", async ({ rounding, labels, help }) => {
    const pane = await openPane(tableState({ rounding }));
    await pane.unfoldAgreement();
    const group = screen.getByRole("radiogroup", { name: "Avrunding" });
    const names = within(group)
      .getAllByRole("radio")
      .map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent);
    expect(names.toSorted()).toEqual(labels.toSorted());
    expect(within(group).getAllByRole("radio", { checked: true })).toHaveLength(1);
    if (help !== null) expect(group).toHaveAccessibleDescription(help);
  });

  it("is rounded by another method once the others are asked for", async () => {
    const pane = await openPane(STATES.preview());
    await pane.unfoldAgreement();
    await pane.press("Andre metoder");
    await pane.user.click(screen.getByRole("radio", { name: "D’Hondt" }));
    expect(pane.asked()).toEqual([["choose", { rounding: "dhondt" }]]);
  });

  it("takes an amount in the language's form and keeps a decimal string", async () => {
    const pane = await openPane(STATES.preview());
    const total = screen.getByRole("textbox", { name: /Totalbeløp/ });
    expect(total).toHaveValue("10\u00a0800\u00a0000");
    await pane.user.clear(total);
    await pane.user.paste("11 250 000,50");
    expect(pane.asked().at(-1)).toEqual(["setParameter", "total", "11250000.5"]);
  });

  it("takes a share in per cent", async () => {
    const pane = await openPane(STATES.host());
    await pane.unfoldAgreement();
    const share = screen.getByRole("textbox", { name: /Vertsandel/ });
    expect(share).toHaveValue("50");
    await pane.user.clear(share);
    await pane.user.paste("12,5");
    expect(pane.asked().at(-1)).toEqual(["setParameter", "hostShare", "0.125"]);
  });

  it("keeps what is no number in its field, says why, and has nothing go on by the number before", async () => {
    const pane = await openPane(STATES.preview());
    const total = screen.getByRole("textbox", { name: /Totalbeløp/ });
    await pane.user.clear(total);
    await pane.user.paste("ti millioner");
    await pane.user.tab();
    expect(total).toHaveValue("ti millioner");
    expect(screen.getByText(/Dette er ikke et tall/)).toBeVisible();
    const typed = unreadable("ti millioner");
    expect(pane.asked()).toEqual([
      ["setParameter", "total", null],
      ["setParameter", "total", typed],
    ]);
    act(() => pane.session.show(tableState({ parameters: { total: typed } })));
    expect(screen.queryByText(/^Går opp/, { selector: ":not([role])" })).not.toBeInTheDocument();
    expect(
      screen.getByText(/Totalbeløp.* kan ikke være «.?ti millioner»/, { selector: ":not([role])" })
    ).toBeVisible();
    await pane.press("Sett inn i arket");
    expect(pane.asked()).toHaveLength(2);
  });

  it("takes millions as people write them", async () => {
    const pane = await openPane(STATES.preview());
    const total = screen.getByRole("textbox", { name: /Totalbeløp/ });
    await pane.user.clear(total);
    await pane.user.paste("12,5 mill. kr");
    expect(pane.asked().at(-1)).toEqual(["setParameter", "total", "12500000"]);
  });

  it("offers no papers on an empty sheet", async () => {
    await openPane(STATES.empty());
    expect(screen.queryByRole("tab")).not.toBeInTheDocument();
  });

  it("says why a missing figure is asked for", async () => {
    await openPane(tableState({ schemeId: "hnt-2018" }));
    const total = screen.getByRole("textbox", { name: /Totalbeløp/ });
    expect(total).not.toHaveAttribute("aria-invalid", "true");
    expect(total).toHaveAccessibleDescription(/Avtalen oppgir ikke dette tallet/);
  });

  it("says what is wrong with a refused figure, at its field", async () => {
    await openPane(
      tableState({ schemeId: "hnt-2018", parameters: { total: "1000000", equalShare: "7" } })
    );
    const share = screen.getByRole("textbox", { name: /Lik andel/ });
    expect(share).toBeInvalid();
    expect(share).toHaveValue("700");
    expect(share).toHaveAccessibleDescription(/./);
  });

  it("gives back the agreement's own figure", async () => {
    const pane = await openPane(tableState({ parameters: { total: "5000000" } }));
    await pane.press("Tilbake til 10\u00a0800\u00a0000 kr");
    expect(pane.asked()).toEqual([["setParameter", "total", null]]);
  });

  it("folds away what few need, and counts what differs from the default there", async () => {
    const pane = await openPane(tableState({ unit: "100", parameters: { cap: "1000000" } }));
    await pane.unfoldAgreement();
    const more = pane.button(/Flere valg/);
    expect(more).toHaveTextContent("2 endret");
    expect(more).toHaveAttribute("aria-expanded", "false");
    await pane.user.click(more);
    await pane.user.selectOptions(
      screen.getByRole("combobox", { name: "Når to har like stor rest" }),
      "code"
    );
    expect(pane.asked()).toEqual([["choose", { ties: "code" }]]);
  });

  it("takes members out and in again", async () => {
    const pane = await openPane(STATES["without-member"]());
    await pane.unfoldAgreement();
    await pane.press(/Kommuner som er med/);
    expect(pane.button(/Kommuner som er med/)).toHaveTextContent("32 av 34");
    const trondheim = await screen.findByRole("checkbox", { name: "Trondheim (5001)" });
    expect(trondheim).not.toBeChecked();
    await pane.user.click(trondheim);
    await pane.user.click(screen.getByRole("checkbox", { name: "Ørland (5057)" }));
    await pane.press("Ta med alle");
    expect(pane.asked()).toEqual([
      ["choose", { without: ["5033"] }],
      ["choose", { without: ["5001", "5033", "5057"] }],
      ["choose", { without: [] }],
    ]);
  });
});
