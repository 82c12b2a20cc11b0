import { act, screen, within } from "@testing-library/react";
import type { Notice } from "../../src/session/state";
import { openPane } from "./paneDriver";
import { STATES } from "./states";

const CHOICES = [
  { label: "Fullfør", how: "finish" },
  { label: "Sett tilbake", how: "restore" },
  { label: "La stå", how: "leave" },
] as const;

const OUTCOMES: readonly { readonly notice: Notice; readonly said: RegExp }[] = [
  {
    notice: { kind: "unfinished-finished", sheetName: "Ark1", kept: [] },
    said: /«Ark1» er skrevet ferdig/,
  },
  {
    notice: {
      kind: "unfinished-restored",
      sheetName: "Ark1",
      kept: [{ cell: "C7", content: 12 }],
    },
    said: /Andre har skrevet i C7 etterpå/,
  },
  { notice: { kind: "unfinished-left", sheetName: "Ark1" }, said: /«Ark1» står som det er/ },
];

describe("a write that broke off", () => {
  it("is told aloud with what was being written, and that nothing has been touched since", async () => {
    await openPane(STATES.unfinished());
    const told = screen
      .getByText(/ble bare delvis satt inn/)
      .closest("[role=status]") as HTMLElement;
    expect(told).toHaveTextContent("Folketall 2024");
    expect(told).toHaveTextContent("Tillegget har ikke rørt arket siden.");
    expect(
      within(told)
        .getAllByRole("button")
        .map((button) => button.textContent)
    ).toEqual(CHOICES.map(({ label }) => label));
  });

  it.each(CHOICES)("is settled as somebody says: $label", async ({ label, how }) => {
    const pane = await openPane(STATES.unfinished());
    await pane.press(label);
    expect(pane.asked()).toEqual([["settleUnfinished", how]]);
  });

  it.each(OUTCOMES)("what came of it is told: $notice.kind", async ({ notice, said }) => {
    const pane = await openPane(STATES.unfinished());
    await act(async () => pane.session.show({ ...STATES.preview(), notice }));
    expect(screen.getByText(said)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Fullfør" })).not.toBeInTheDocument();
  });
});

describe("a result that the workbook has forgotten", () => {
  it("is told aloud with its cells, and can be taken over", async () => {
    const pane = await openPane(STATES.forgotten());
    const told = screen.getByText(/arbeidsboken husker det ikke/).closest("[role=status]");
    expect(told).toHaveTextContent("Det står i D2:E36 og G2:I14.");
    await pane.press("Ta over resultatet");
    expect(pane.asked()).toEqual([["takeOver"]]);
  });

  it("is what a refused write leads on to, in one place", async () => {
    const pane = await openPane(STATES.forgotten());
    const addresses = ["D2:E36"];
    const issue = {
      area: "write",
      code: "forgotten-result",
      sheetName: "Ark1",
      addresses,
    } as const;
    await act(async () =>
      pane.session.show({ ...STATES.forgotten(), notice: { kind: "refused", issue } })
    );
    expect(screen.getByRole("alert")).toHaveTextContent("Ta resultatet over først");
    expect(screen.getAllByRole("button", { name: "Ta over resultatet" })).toHaveLength(1);
    await pane.press("Ta over resultatet");
    expect(pane.asked()).toEqual([["takeOver"]]);
  });

  it.each([
    { why: "all of it fits", others: [], said: [] },
    {
      why: "some cells say something else",
      others: [{ cell: "H20", content: "Fra 2024" }],
      said: [/H20 sier noe annet .* blir skrevet over ved neste oppdatering/],
    },
  ])("is told to be taken over, with no cell changed: $why", async ({ others, said }) => {
    const pane = await openPane(STATES.forgotten());
    const notice = { kind: "taken-over", sheetName: "Ark1", others } as const;
    await act(async () => pane.session.show({ ...STATES.written(), notice }));
    for (const text of [/er tatt over. Ingen celle er endret/, ...said]) {
      expect(screen.getByText(text)).toBeVisible();
    }
  });
});
