import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderRight: "none" },
  },
  buttons: { display: "flex", alignItems: "flex-start", flexGrow: 1, gap: "2px" },
  label: {
    alignSelf: "center",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

type RibbonGroupProps = { readonly label: string; readonly children: ReactNode };

/** Commands that belong together, with their common name below. */
export function RibbonGroup({ label, children }: RibbonGroupProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      <div className={styles.buttons}>{children}</div>
      <span aria-hidden className={styles.label}>
        {label}
      </span>
    </div>
  );
}
