import { Field, Input, Link } from "@fluentui/react-components";
import { isParameter } from "../../../engine";
import { usePaneContext } from "../../PaneContext";
import type { DraftField } from "../draft/draftField";
import type { NumberDraft } from "../draft/draft";
import { withoutUnused, withParameter } from "../draft/parameters";
import { AskedNumber } from "./AskedNumber";
import { useEditor, useFieldProblem } from "./EditorContext";
import { useNumberStyles } from "./useNumberStyles";
import { useNumberTyping, type NumberKind } from "./typing";
import type { AskedRole } from "./AskedNumber";

type NumberFieldProps = {
  readonly term: number;
  readonly field: DraftField;
  readonly label: string;
  readonly hint?: string;
  readonly kind: NumberKind;
  readonly value: NumberDraft;
  readonly required?: boolean;
  /** What the number is, where it can be asked for; null where it cannot. */
  readonly asks: AskedRole | null;
  readonly onSet: (value: NumberDraft) => void;
};

/** A number of the agreement: fixed, or one that the pane asks for each time. */
export function NumberField(props: NumberFieldProps) {
  const { value, asks, onSet, label, kind } = props;
  const editor = useEditor();
  const styles = useNumberStyles();
  if (isParameter(value)) {
    return (
      <AskedNumber
        name={value.parameter}
        label={label}
        kind={kind}
        onFix={(preset) => {
          onSet(preset);
          editor.change((draft) => withoutUnused(draft, [value.parameter]));
        }}
      />
    );
  }
  const ask = (role: AskedRole) => {
    const names = editor.texts.asked.names;
    let name = "";
    editor.change((draft) => {
      const asked = withParameter(draft, role, names[role], value);
      name = asked.name;
      return asked.draft;
    });
    onSet({ parameter: name });
  };
  return (
    <div className={styles.number}>
      <FixedNumber {...props} value={value} />
      {asks !== null && (
        <Link as="button" className={styles.link} onClick={() => ask(asks)}>
          {editor.texts.asked.ask}
        </Link>
      )}
    </div>
  );
}

function FixedNumber({
  term,
  field,
  label,
  hint,
  kind,
  value,
  required = true,
  onSet,
}: NumberFieldProps & { readonly value: string | number }) {
  const { words } = usePaneContext();
  const styles = useNumberStyles();
  const problem = useFieldProblem(term, field);
  const { text, isTyping, onType, onLeave } = useNumberTyping(value, kind, onSet);
  const shown = problem !== null && !(isTyping && problem.code === "unreadable");
  const units = words.texts.pane.agreement.units;
  const unit = kind === "number" || text.includes("/") ? "" : units[kind];
  return (
    <Field
      label={label}
      required={required}
      hint={hint ?? null}
      validationState={shown ? problem.state : "none"}
      validationMessage={shown ? problem.text : null}
    >
      <Input
        value={text}
        input={{ className: styles.input, ...(shown && { "data-problem": problem.state }) }}
        inputMode="decimal"
        autoComplete="off"
        contentAfter={unit === "" ? null : <span className={styles.unit}>{unit}</span>}
        onChange={(_, { value: typed }) => onType(typed)}
        onBlur={onLeave}
      />
    </Field>
  );
}
