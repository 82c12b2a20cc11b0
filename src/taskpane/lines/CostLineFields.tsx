import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import {
  LINE_KEYS,
  type CostLineChoice,
  type LineKey,
} from "../../session/agreement/costLineChoice";
import { costLineTexts } from "../../text/costLineTexts";
import { ParameterField } from "../agreement/ParameterField";
import type { ParameterView } from "../agreement/toParameterView";
import { usePaneContext } from "../PaneContext";
import type { CostLineView } from "./toCostLinesView";

type CostLineFieldsProps = {
  readonly line: CostLineChoice;
  readonly view: CostLineView;
  readonly onChange: (line: CostLineChoice) => void;
  /** Null for the only one. */
  readonly onRemove: (() => void) | null;
};

/** One cost: what it is called, how it is shared, and the figures that takes. */
export function CostLineFields({ line, view, onChange, onRemove }: CostLineFieldsProps) {
  const { words } = usePaneContext();
  const texts = costLineTexts(words.language);
  const styles = useStyles();
  const setParameter = (name: string, value: string | null) => {
    const others = Object.entries(line.parameters).filter(([other]) => other !== name);
    const parameters = Object.fromEntries(value === null ? others : [...others, [name, value]]);
    onChange({ ...line, parameters });
  };
  const [amount, ...others] = view.parameters;
  const field = (parameter: ParameterView) => (
    <ParameterField
      key={parameter.name}
      parameter={parameter}
      onSet={(value) => setParameter(parameter.name, value)}
    />
  );
  // One sum stands beside the name of what it pays for; several figures go together.
  const isOneSum = amount !== undefined && others.length === 0;
  return (
    <div role="group" aria-label={texts.group(view.name)} className={styles.line}>
      <div className={isOneSum ? styles.pair : undefined}>
        <Field label={texts.name}>
          <Input
            className={styles.narrow}
            value={line.name}
            placeholder={view.name}
            onChange={(_, { value }) => onChange({ ...line, name: value })}
          />
        </Field>
        {isOneSum && field(amount)}
      </div>
      <div className={styles.key}>
        <KeyField line={line} onChange={onChange} />
        {onRemove !== null && (
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={texts.remove(view.name)}
            title={texts.remove(view.name)}
            onClick={onRemove}
          />
        )}
      </div>
      {line.key === "figure" && <ColumnField line={line} onChange={onChange} />}
      {!isOneSum && <div className={styles.pair}>{view.parameters.map(field)}</div>}
    </div>
  );
}

/** By what a cost is shared. */
function KeyField({ line, onChange }: Pick<CostLineFieldsProps, "line" | "onChange">) {
  const texts = costLineTexts(usePaneContext().words.language);
  const styles = useStyles();
  return (
    <Select
      className={styles.grow}
      aria-label={texts.key}
      value={line.key}
      onChange={(_, { value }) => {
        const key = LINE_KEYS.find((known) => known === value);
        if (key !== undefined) onChange(withKey(line, key));
      }}
    >
      {LINE_KEYS.map((key) => (
        <option key={key} value={key}>
          {texts.keys[key]}
        </option>
      ))}
    </Select>
  );
}

/** The heading of the column that a cost is shared by. */
function ColumnField({ line, onChange }: Pick<CostLineFieldsProps, "line" | "onChange">) {
  const texts = costLineTexts(usePaneContext().words.language);
  return (
    <Field label={texts.column} hint={texts.columnHelp}>
      <Input
        value={line.column ?? ""}
        onChange={(_, { value }) => onChange({ ...line, column: value })}
      />
    </Field>
  );
}

/** Only a cost that is shared by a column says which. */
function withKey({ column, ...line }: CostLineChoice, key: LineKey): CostLineChoice {
  return key === "figure" && column !== undefined ? { ...line, key, column } : { ...line, key };
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: "end",
  },
  narrow: { minWidth: 0, width: "100%" },
  key: { display: "flex", alignItems: "flex-end", columnGap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1, minWidth: 0 },
});
