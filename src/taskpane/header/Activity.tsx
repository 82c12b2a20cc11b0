import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { usePaneContext, useSessionState } from "../PaneContext";
import { useHiddenStyles } from "../parts/useHiddenStyles";
import { useIsLong } from "./useIsLong";

/** Says what goes on: aloud always, in sight where it takes long or nothing else is there yet, with a way out. */
export function Activity() {
  const { session, words } = usePaneContext();
  const { sheet, activity, canCancel } = useSessionState();
  const isGoingOn = activity !== "idle";
  const isLong = useIsLong(isGoingOn);
  const texts = words.texts.pane.header;
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const isInSight = isGoingOn && (isLong || sheet.kind === "unknown");
  return (
    <div className={mergeClasses(isInSight ? styles.line : hidden.hidden)}>
      <p role="status" className={styles.text}>
        {isGoingOn && (isLong && canCancel ? texts.waiting : texts.activity[activity])}
      </p>
      {isInSight && isLong && canCancel && (
        <Button size="small" onClick={() => session.cancel()}>
          {texts.cancel}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    minHeight: "24px",
  },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
