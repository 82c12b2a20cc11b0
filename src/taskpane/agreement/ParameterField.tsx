import { Field, Input, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ParameterView } from "./toParameterView";
import { useTypedParameter } from "./useTypedParameter";

type ParameterFieldProps = {
  readonly parameter: ParameterView;
  /** Null takes back what was set by hand. */
  readonly onSet: (value: string | null) => void;
};

/** One parameter of the agreement: typed in the language's form, kept as a decimal string. */
export function ParameterField({ parameter, onSet }: ParameterFieldProps) {
  const styles = useStyles();
  const { typed, message, onType, onLeave } = useTypedParameter(parameter, onSet);
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
