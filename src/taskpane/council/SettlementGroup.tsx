import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { SelectedCells } from "../../session/councilDesk";
import type { CouncilTexts } from "../../text/councilTexts";
import { unreadable } from "../agreement/parameterInput";
import { readTypedNumber } from "../agreement/typedNumber";
import { usePaneContext } from "../PaneContext";
import { AnswerMessage } from "./AnswerMessage";
import { madeAnswer, useAnswer, type Council } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";

const PAID_FORMS = ["as-budgeted", "from-cells"] as const;
type PaidForm = (typeof PAID_FORMS)[number];

/** Budget and payments against accounts at the year's end. */
export function SettlementGroup({ desk, texts }: Council) {
  const { words } = usePaneContext();
  const styles = useCouncilStyles();
  const [typed, setTyped] = useState("");
  const [form, setForm] = useState<PaidForm>("as-budgeted");
  const [cells, setCells] = useState<SelectedCells | null>(null);
  const { answer, setAnswer, run } = useAnswer(texts);
  const { pane } = texts;

  const make = () => {
    const number = readTypedNumber(typed, words.language);
    // What is no number is refused in the same words as an amount that does not fit.
    const refused = !number.ok && number.error === "unclear-sign" ? unreadable(typed) : typed;
    const accounts = number.ok ? number.value : refused;
    if (form === "from-cells" && cells === null) {
      return setAnswer({ intent: "error", title: pane.paidNotChosen, lines: [], sheet: null });
    }
    run(
      () => desk.make({ kind: "settlement", accounts, paid: form === "from-cells" ? cells : null }),
      (sheet) => madeAnswer(texts, sheet)
    );
  };
  const takeSelection = () =>
    run(
      () => desk.selectedCells(),
      (selected) => {
        setCells(selected);
        const title = pane.paidFrom(selected.address, selected.sheetName);
        return { intent: "info", title, lines: [] };
      }
    );
  return (
    <>
      <p className={styles.help}>{pane.settlementHelp}</p>
      <Field label={pane.accounts}>
        <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <PaidField texts={texts} form={form} onForm={setForm} onTake={takeSelection}>
        {cells === null ? pane.paidHelp : pane.paidFrom(cells.address, cells.sheetName)}
      </PaidField>
      <div className={styles.buttons}>
        <Button onClick={make}>{pane.makeSettlement}</Button>
      </div>
      <AnswerMessage answer={answer} />
    </>
  );
}

type PaidFieldProps = {
  readonly texts: CouncilTexts;
  readonly form: PaidForm;
  readonly onForm: (form: PaidForm) => void;
  readonly onTake: () => void;
  /** Which cells are read, or how to choose them. */
  readonly children: string;
};

/** Whether everybody paid what the budget says, or where it stands what they paid. */
function PaidField({ texts: { pane }, form, onForm, onTake, children }: PaidFieldProps) {
  const styles = useCouncilStyles();
  return (
    <>
      <Field label={pane.paid}>
        <RadioGroup
          value={form}
          onChange={(_, { value }) => onForm(PAID_FORMS.find((each) => each === value) ?? form)}
        >
          {PAID_FORMS.map((each) => (
            <Radio key={each} value={each} label={pane.paidForms[each]} />
          ))}
        </RadioGroup>
      </Field>
      {form === "from-cells" && (
        <>
          <p className={styles.help}>{children}</p>
          <div className={styles.buttons}>
            <Button onClick={onTake}>{pane.takeSelection}</Button>
          </div>
        </>
      )}
    </>
  );
}
