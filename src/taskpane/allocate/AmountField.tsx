import { Button, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { ParameterView } from "../agreement/toParameterView";
import { useTypedParameter } from "../agreement/useTypedParameter";

type AmountFieldProps = {
  readonly parameter: ParameterView;
  /** Null takes back what was set by hand. */
  readonly onSet: (value: string | null) => void;
};

/** The amount that everything is about, as large as that. */
export function AmountField({ parameter, onSet }: AmountFieldProps) {
  const styles = useStyles();
  const id = useId();
  const { typed, message, onType, onLeave } = useTypedParameter(parameter, onSet);
  const { label, unit, reset, required } = parameter;
  return (
    <div className={styles.amount}>
      <div className={styles.line}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {reset !== null && (
          <Button
            appearance="transparent"
            size="small"
            className={styles.reset}
            onClick={() => onSet(null)}
          >
            {reset}
          </Button>
        )}
      </div>
      <Input
        id={id}
        size="large"
        className={styles.field}
        input={{ className: styles.input }}
        value={typed}
        inputMode="decimal"
        autoComplete="off"
        required={required}
        aria-invalid={message?.severity === "error" ? true : undefined}
        aria-describedby={message ? `${id}-message` : undefined}
        contentAfter={unit === "" ? null : <span className={styles.unit}>{unit}</span>}
        onChange={(_, { value }) => onType(value)}
        onBlur={onLeave}
      />
      {message && (
        <p
          id={`${id}-message`}
          className={message.severity === "error" ? styles.error : styles.help}
          role={message.severity === "error" ? "alert" : undefined}
        >
          {message.text}
        </p>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  amount: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
  },
  label: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  reset: {
    minWidth: "auto",
    paddingInline: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
  field: { width: "100%" },
  input: {
    ...typographyStyles.subtitle1,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    minWidth: 0,
  },
  unit: { ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground2 },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  error: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusDangerForeground1 },
});
