import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DiamondDismiss12Filled } from "@fluentui/react-icons/svg/diamond-dismiss";
import type { ReactNode } from "react";

/** What is wrong with several controls together, looking as under one of Fluent's fields: not by its colour alone. */
export function Problem({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <span id={id} className={styles.problem}>
      <DiamondDismiss12Filled className={styles.icon} />
      {children}
    </span>
  );
}

const useStyles = makeStyles({
  problem: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1 },
  icon: { marginInlineEnd: tokens.spacingHorizontalXS, verticalAlign: "-1px" },
});
