import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { Problem } from "./Problem";

type GroupFieldProps = {
  readonly label: string;
  readonly hint?: string | null;
  readonly problem: string | null;
  readonly children: ReactNode;
};

/** Several controls under one label. Fluent's field would give each of them the label as its name. */
export function GroupField({ label, hint = null, problem, children }: GroupFieldProps) {
  const styles = useStyles();
  const id = useId();
  const said = problem ?? hint;
  return (
    <div
      role="group"
      aria-labelledby={id}
      aria-describedby={said === null ? undefined : `${id}-said`}
      className={styles.group}
    >
      <span id={id} className={styles.label}>
        {label}
      </span>
      {children}
      {problem !== null && <Problem id={`${id}-said`}>{problem}</Problem>}
      {problem === null && hint !== null && (
        <span id={`${id}-said`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  label: { ...typographyStyles.body1 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});
