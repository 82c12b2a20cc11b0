import "@testing-library/jest-dom";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { err, ok } from "../../src/engine";
import { createSession } from "../../src/session/workbookSession";
import { VERSION } from "../../src/session/version";
import { createTableCheck, type TableCheck } from "../../src/session/papers/tableCheck";
import { CheckPane } from "../../src/taskpane/check/CheckPane";
import { PaneContext } from "../../src/taskpane/PaneContext";
import { wordsFor } from "../../src/taskpane/Words";
import { textsFor, type Language } from "../../src/text";
import { auditLabels, checkTexts } from "../../src/text/auditTexts";
import { sha256 } from "../council/hp2025";
import { PRINTED_CASES, textOfCase } from "../audit/printedCases";
import { MemoryGateway } from "../memory/memoryGateway";
import { clipboardWhere } from "./clipboard";
import { fakeSession } from "./fakeSession";
import { STATES } from "./states";

jest.setTimeout(30_000);

const caseText = (id: string): string =>
  textOfCase(PRINTED_CASES.find((each) => each.id === id)!.input);

/** The real check over an empty workbook. */
function checkOver(language: Language = "nb"): TableCheck {
  const gateway = new MemoryGateway();
  const today = () => "2026-11-29";
  const labels = auditLabels(language);
  const session = createSession({
    gateway,
    labels: textsFor(language).sheet,
    version: VERSION,
    today,
  });
  return createTableCheck({ session, gateway, labels, sha256, date: (day) => day, today });
}

async function openCheck(language: Language, over: Partial<TableCheck> = {}) {
  const session = fakeSession(STATES.empty());
  const real = checkOver(language);
  const open = () => Promise.resolve({ ...real, ...over });
  const words = wordsFor(textsFor(language), textsFor(language));
  await act(async () =>
    render(
      <PaneContext value={{ session, words }}>
        <CheckPane open={open} />
      </PaneContext>
    )
  );
  const user = userEvent.setup();
  const texts = checkTexts(language);
  const press = (name: string) => user.click(screen.getByRole("button", { name }));
  const paste = async (text: string) => {
    await press(texts.pasted);
    await user.click(screen.getByRole("textbox", { name: texts.pasted }));
    await user.paste(text);
    await press(texts.checkPasted);
  };
  return { session, user, texts, press, paste };
}

describe.each<Language>(["nb", "en"])("the part that checks a table (%s)", (language) => {
  it("tells verdict and findings of what is pasted, without cells to go to", async () => {
    const { paste, texts } = await openCheck(language);
    await paste(caseText("hp-text"));
    expect(await screen.findByText(/^(Tabellen følger|The table follows)/)).toBeVisible();
    expect(screen.getByRole("heading", { name: texts.findings(9) })).toBeVisible();
    expect(within(screen.getByRole("list")).queryByRole("button")).toBeNull();
  });

  it("says of prose that there is no table, and keeps nothing of the check before", async () => {
    const { paste, press, user, texts } = await openCheck(language);
    await paste(caseText("hp-text"));
    const field = screen.getByRole("textbox", { name: texts.pasted });
    await user.clear(field);
    await user.click(field);
    await user.paste(caseText("no-table"));
    await press(texts.checkPasted);
    expect(screen.queryByRole("button", { name: texts.write })).toBeNull();
    expect(screen.getByText(/ingen tabell|no table/i)).toBeVisible();
  });

  it("says what one's own municipality pays, and would pay if the sum were true", async () => {
    const { paste, user, texts } = await openCheck(language);
    await paste(caseText("hp-text"));
    await user.selectOptions(screen.getByRole("combobox", { name: texts.mine }), "Aukra");
    expect(screen.getByText(/74.176.*74.177/)).toBeVisible();
  });

  it.each([true, false])(
    "copies a reply of ten lines, if the browser lets it (%s)",
    async (isAllowed) => {
      const clipboard = clipboardWhere(isAllowed);
      const { paste, press, texts } = await openCheck(language);
      await paste(caseText("hp-one-amount"));
      await press(texts.copyReply);
      expect(screen.getByText(isAllowed ? texts.copied : texts.notCopied)).toBeVisible();
      if (isAllowed) {
        expect(clipboard.text()).toContain("Midtre Gauldal");
        expect(clipboard.text()!.split("\n").length).toBeLessThanOrEqual(10);
      }
    }
  );
});

const FREELY = { scheme: null, code: "" };

/** What was checked, as if it had stood on the sheet in front. */
const onSheet = (checked: Awaited<ReturnType<TableCheck["checkSheet"]>>) =>
  checked?.ok ? ok({ ...checked.value, sheet: { sheetId: "1", values: [] } }) : checked;

describe("the check of what is on the sheet", () => {
  it("goes to the cell of a finding", async () => {
    const { checkText } = checkOver();
    const { press, session, texts } = await openCheck("nb", {
      checkSheet: async () => onSheet(await checkText(caseText("hp-one-amount"), "Ark1", FREELY)),
    });
    await press(texts.checkSheet);
    await press("E10");
    expect(session.calls).toContainEqual({ name: "select", args: ["E10"] });
  });

  it("goes to no cell of another sheet that has come in front", async () => {
    const { checkText } = checkOver();
    const { press, session, texts } = await openCheck("nb", {
      checkSheet: async () => onSheet(await checkText(caseText("hp-one-amount"), "Ark1", FREELY)),
    });
    await press(texts.checkSheet);
    expect(screen.getByRole("button", { name: "E10" })).toBeVisible();
    act(() => session.show({ ...STATES.empty(), sheet: { kind: "empty", sheetName: "Ark2" } }));
    expect(screen.queryByRole("button", { name: "E10" })).toBeNull();
    expect(screen.getByText(/Tabellen er lest fra Ark1/)).toBeVisible();
  });

  it("says why Excel refused, and writes where it does not", async () => {
    const { press, texts, paste, session } = await openCheck("nb", {
      checkSheet: () => Promise.resolve(err({ area: "host", code: "busy" })),
      write: () => Promise.resolve(ok({ sheetId: "9", sheetName: "Kontroll 2" })),
    });
    await press(texts.checkSheet);
    expect(
      screen.getByText(
        wordsFor(textsFor("nb"), textsFor("nb")).issue({ area: "host", code: "busy" })
      )
    ).toBeVisible();
    await paste(caseText("hp-text"));
    await press(texts.write);
    expect(screen.getByText(texts.written("Kontroll 2"))).toBeVisible();
    await press(textsFor("nb").pane.notice.showSheet("Kontroll 2"));
    expect(session.calls).toContainEqual({ name: "showSheet", args: ["9"] });
  });
});
