import { Field, Input, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneContext } from "../PaneContext";
import { fromInput, unreadable } from "./parameterInput";
import type { ParameterView } from "./toParameterView";

type ParameterFieldProps = {
  readonly parameter: ParameterView;
  /** Null takes back what was set by hand. */
  readonly onSet: (value: string | null) => void;
};

/** One parameter of the agreement: typed in the language's form, kept as a decimal string. */
export function ParameterField({ parameter, onSet }: ParameterFieldProps) {
  const styles = useStyles();
  const { typed, message, onType, onLeave } = useTyping(parameter, onSet);
  const { label, help, unit, options, required, reset } = parameter;
  const isNumber = parameter.kind !== "text" && parameter.kind !== "code";
  return (
    <div className={styles.parameter}>
      <Field
        label={label}
        required={required}
        validationState={message?.severity === "error" ? "error" : "none"}
        validationMessage={message?.severity === "error" ? message.text : null}
        hint={message?.severity === "missing" ? message.text : help}
      >
        {options === null ? (
          <Input
            value={typed}
            inputMode={isNumber ? "decimal" : "text"}
            autoComplete="off"
            className={styles.input}
            input={isNumber ? { className: styles.number } : {}}
            contentAfter={unit === "" ? null : <span className={styles.unit}>{unit}</span>}
            onChange={(_, { value }) => onType(value)}
            onBlur={onLeave}
          />
        ) : (
          <Select
            value={parameter.input}
            onChange={(_, { value }) => onSet(value === "" ? null : value)}
          >
            {options.map(({ value, label: text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {reset !== null && (
        <Link as="button" className={styles.reset} onClick={() => onSet(null)}>
          {reset}
        </Link>
      )}
    </div>
  );
}

/**
 * Keeps what is being typed until it is left. A number is taken while it is typed; what is none
 * stands in its place, so that nothing goes on by the number before.
 */
function useTyping(parameter: ParameterView, onSet: ParameterFieldProps["onSet"]) {
  const { words } = usePaneContext();
  const [draft, setDraft] = useState<{ readonly text: string; readonly left: boolean } | null>(
    null
  );
  const { kind, input, problem } = parameter;
  const read =
    draft === null || draft.text.trim() === "" ? null : fromInput(draft.text, kind, words);
  const typingProblem =
    read !== null && !read.ok
      ? ({ severity: "error", text: words.texts.pane.agreement.invalid[read.error] } as const)
      : null;
  return {
    typed: draft?.text ?? input,
    message: (draft?.left === true ? typingProblem : null) ?? (typingProblem ? null : problem),
    onType: (text: string) => {
      setDraft({ text, left: draft?.left ?? false });
      if (text.trim() === "") return onSet(null);
      const value = fromInput(text, kind, words);
      onSet(value.ok ? value.value : unreadable(text));
    },
    onLeave: () => {
      if (draft !== null) setDraft(typingProblem === null ? null : { ...draft, left: true });
    },
  };
}

const useStyles = makeStyles({
  parameter: { display: "flex", flexDirection: "column", alignItems: "stretch" },
  input: { width: "100%" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  unit: { color: tokens.colorNeutralForeground3 },
  reset: {
    alignSelf: "flex-start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginTop: tokens.spacingVerticalXXS,
  },
});
