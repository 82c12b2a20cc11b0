import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { SelectedCells } from "../../session/papers/councilDesk";
import type { GivenAnswer } from "./given";
import type { Council, RunAnswer } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";

const PAID_FORMS = ["as-budgeted", "from-cells"] as const;

type CellsFieldProps = Council &
  Pick<RunAnswer, "run"> & {
    readonly label: string;
    readonly value: GivenAnswer;
    readonly onChange: (value: SelectedCells | null | undefined) => void;
  };

/** Whether everybody paid what the budget says, or where it stands what they paid. */
export function CellsField({
  desk,
  texts: { pane },
  label,
  value,
  onChange,
  run,
}: CellsFieldProps) {
  const styles = useCouncilStyles();
  const [cells, setCells] = useState<SelectedCells | undefined>(undefined);
  const take = () =>
    run(
      () => desk.selectedCells(),
      (selected) => {
        setCells(selected);
        onChange(selected);
        const title = pane.paidFrom(selected.address, selected.sheetName);
        return { intent: "info", title, lines: [] };
      }
    );
  return (
    <>
      <Field label={label}>
        <RadioGroup
          value={value === null ? "as-budgeted" : "from-cells"}
          onChange={(_, data) => onChange(data.value === "from-cells" ? cells : null)}
        >
          {PAID_FORMS.map((each) => (
            <Radio key={each} value={each} label={pane.paidForms[each]} />
          ))}
        </RadioGroup>
      </Field>
      {value !== null && (
        <>
          <p className={styles.help}>
            {cells ? pane.paidFrom(cells.address, cells.sheetName) : pane.paidHelp}
          </p>
          <div className={styles.buttons}>
            <Button onClick={take}>{pane.takeSelection}</Button>
          </div>
        </>
      )}
    </>
  );
}
