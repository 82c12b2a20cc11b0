import { screen } from "@testing-library/react";
import { textsFor } from "../../../src/text";
import { describeIssue } from "../../../src/text/describeIssue";
import { KS } from "../ownSamples";
import { openPane } from "../paneDriver";
import { tableState } from "../states";

const { schemes, pane } = textsFor("nb");
const field = (name: string) => screen.queryByRole("combobox", { name });
const freed = schemes.parameters["freed"]!.label;
const indexBy = schemes.parameters["indexBy"]!.label;
const open = async (parameters: Readonly<Record<string, string>>, schemeId = "per-inhabitant") => {
  const opened = await openPane(tableState({ schemeId, parameters }));
  await opened.unfoldAgreement();
  await opened.press(new RegExp(`^${pane.agreement.moreChoices}`));
  return opened;
};

describe("what few agreements need", () => {
  it("is who pays what a limit changes, where rates make the total", async () => {
    const opened = await open({ rate: "3", cap: "1000" });
    await opened.user.selectOptions(field(freed)!, pane.agreement.freedBy.others);
    expect(opened.asked()).toEqual([["setParameter", "freed", "others"]]);
  });

  it.each([
    { why: "there is no limit", parameters: { rate: "3" } },
    { why: "a total is given", parameters: { total: "100", cap: "60" }, schemeId: "population" },
  ])("is not asked where $why", async ({ parameters, schemeId }) => {
    await open(parameters as Readonly<Record<string, string>>, schemeId);
    expect(field(freed)).toBeNull();
    expect(field(indexBy)).toBeNull();
  });

  it("is how an index makes next year's numbers, where there is an index", async () => {
    const opened = await open({ rate: "3", index: "1.03" });
    await opened.user.selectOptions(field(indexBy)!, pane.agreement.indexedBy.steps);
    expect(opened.asked()).toEqual([["setParameter", "indexBy", "steps"]]);
  });
});

describe("a number that somebody has named", () => {
  const chosen = { schemeId: KS.scheme.id, own: KS };

  it("is called so by its field, and nothing is offered that its rule does not know", async () => {
    const opened = await openPane(tableState(chosen, {}, { schemes: [KS] }));
    await opened.unfoldAgreement();
    await opened.press(new RegExp(`^${pane.agreement.moreChoices}`));
    expect(screen.getByRole("textbox", { name: /^Sats per innbygger/ })).toHaveValue("36,15");
    expect(field(schemes.parameters["host"]!.label)).toBeNull();
    expect(screen.getByRole("textbox", { name: schemes.parameters["index"]!.label })).toBeVisible();
  });

  it("is called so by what is said of it", () => {
    const texts = textsFor("en");
    const missing = {
      area: "allocation",
      code: "missing-parameter",
      parameter: "rate",
      scheme: "ks-2020",
    } as const;
    expect(describeIssue({ ...missing, label: "Sats per innbygger" }, texts)).toMatch(
      /^Sats per innbygger/
    );
    expect(describeIssue(missing, texts)).not.toMatch(/^Sats/);
  });
});
