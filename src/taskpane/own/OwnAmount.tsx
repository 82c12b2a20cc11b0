import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { usePaneContext, useSessionState } from "../PaneContext";
import { isOf } from "./ownFirst";
import { useOwnMunicipality } from "./useOwnMunicipality";

/** What one's own municipality pays as it is chosen now; nothing where it is not among those that pay. */
export function OwnAmount() {
  const { words } = usePaneContext();
  const { outcome } = useSessionState();
  const styles = useStyles();
  const [own] = useOwnMunicipality();
  const { own: texts, money } = words.texts.pane;
  if (outcome.kind !== "allocated") return null;
  const row = outcome.allocation.rows.find((each) => isOf(each, own));
  return row ? (
    <p className={styles.own}>{texts.pays(row.name, money(words.number(row.amount)))}</p>
  ) : null;
}

const useStyles = makeStyles({
  own: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    fontVariantNumeric: "tabular-nums",
  },
});
