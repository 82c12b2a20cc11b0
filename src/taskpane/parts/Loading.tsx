import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { usePaneContext } from "../PaneContext";

/** Stands where a page is fetched; in sight only where that takes long. */
export function Loading() {
  const { words } = usePaneContext();
  const styles = useStyles();
  return <p className={styles.loading}>{words.texts.pane.header.loading}</p>;
}

const useStyles = makeStyles({
  loading: {
    ...typographyStyles.body1,
    margin: 0,
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
    opacity: 0,
    animationName: { to: { opacity: 1 } },
    animationDelay: "0.4s",
    animationDuration: "0.2s",
    animationFillMode: "forwards",
  },
});
