import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { ParameterView } from "../agreement/toParameterView";
import { useTypedParameter } from "../agreement/useTypedParameter";

type AmountFieldProps = {
  readonly parameter: ParameterView;
  /** Null takes back what was set by hand. */
  readonly onSet: (value: string | null) => void;
};

/** The amount that everything is about, as large as that; its input is the browser's, which costs nothing to fetch. */
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
      <div className={styles.field}>
        <input
          id={id}
          className={styles.input}
          // Room for the unit, whose letters are no wider than these figures.
          style={{ paddingInlineEnd: `calc(${unit.length}ch + 28px)` }}
          value={typed}
          inputMode="decimal"
          autoComplete="off"
          required={required}
          aria-invalid={message?.severity === "error" ? true : undefined}
          aria-describedby={message ? `${id}-message` : undefined}
          onChange={({ target }) => onType(target.value)}
          onBlur={onLeave}
        />
        {unit !== "" && <span className={styles.unit}>{unit}</span>}
      </div>
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
  field: { position: "relative" },
  input: {
    ...typographyStyles.subtitle1,
    boxSizing: "border-box",
    width: "100%",
    height: "40px",
    paddingInlineStart: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    '&[aria-invalid="true"]': {
      borderTopColor: tokens.colorPaletteRedBorder2,
      borderRightColor: tokens.colorPaletteRedBorder2,
      borderBottomColor: tokens.colorPaletteRedBorder2,
      borderLeftColor: tokens.colorPaletteRedBorder2,
    },
    ":focus": {
      // Drawn where a contrast theme of Windows draws no shadow.
      outline: `${tokens.strokeWidthThick} solid transparent`,
      boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}`,
    },
  },
  unit: {
    ...typographyStyles.subtitle2,
    position: "absolute",
    insetInlineEnd: tokens.spacingHorizontalM,
    top: "50%",
    transform: "translateY(-50%)",
    pointerEvents: "none",
    color: tokens.colorNeutralForeground2,
  },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  error: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusDangerForeground1 },
});
