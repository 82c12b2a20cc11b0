import { screen } from "@testing-library/react";
import { act } from "react";
import { exportScheme, importScheme } from "../../../src/catalogue/custom/schemeFile";
import { choiceOfOwn } from "../../../src/session/agreement/ownSchemes";
import { FOUR_AGREEMENTS, type BuiltAgreement } from "./fourAgreements";
import { openRealPane, type RealPane } from "./realPane";

const CASES = Object.entries(FOUR_AGREEMENTS).flatMap(([id, agreement]) =>
  (["nb", "en"] as const).map((language) => ({ id, agreement, language }))
);

/** Reads the table as one of parties, and rounds as the rule says. */
async function prepare(pane: RealPane, { parties }: BuiltAgreement): Promise<void> {
  if (parties) await act(() => pane.session.correct({ parties: true }));
}

const round = ({ session }: RealPane, { rounding, unit }: BuiltAgreement) =>
  act(() => session.choose({ ...(rounding ? { rounding } : {}), ...(unit ? { unit } : {}) }));

describe("an agreement that is built from nothing", () => {
  it.each(CASES)(
    "gives the published figures, and the same from its file in another workbook: $id ($language)",
    async ({ agreement, language }) => {
      const pane = await openRealPane(agreement.rows, language);
      await prepare(pane, agreement);
      await pane.begin();
      await pane.fill(pane.page.name, agreement.title);
      await agreement.build(pane);
      await pane.press(pane.page.save);
      expect(screen.queryByRole("alert")).toBeNull();
      round(pane, agreement);
      expect(pane.amounts()).toEqual(agreement.expected);

      const { own } = pane.session.getState().choice;
      const file = importScheme(exportScheme(own!));
      if (!file.ok) throw new Error(JSON.stringify(file.error));
      document.body.replaceChildren();
      const other = await openRealPane(agreement.rows, language);
      await prepare(other, agreement);
      act(() => other.session.choose(choiceOfOwn(file.value)));
      round(other, agreement);
      expect(other.amounts()).toEqual(agreement.expected);
    }
  );
});
