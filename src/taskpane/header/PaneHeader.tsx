import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useId } from "react";
import { usePaneContext, useSessionState } from "../PaneContext";
import { useIsLong } from "./useIsLong";

/** Which sheet the pane is about, what goes on right now, and reading it again. */
export function PaneHeader() {
  const { session, words } = usePaneContext();
  const { sheet, activity, canCancel } = useSessionState();
  const isLong = useIsLong(activity !== "idle");
  const texts = words.texts.pane.header;
  const styles = useStyles();
  const statusId = useId();
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <h1 className={styles.title}>{texts.title}</h1>
        <p id={statusId} className={styles.sheet} role="status">
          {activity === "idle"
            ? sheet.kind !== "unknown" && texts.sheet(sheet.sheetName)
            : isLong && canCancel
              ? texts.waiting
              : texts.activity[activity]}
        </p>
      </div>
      {activity === "idle" ? (
        <Button
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          aria-label={texts.readAgain}
          title={texts.readAgain}
          onClick={() => void session.read()}
        />
      ) : (
        <>
          {canCancel && isLong && (
            <Button size="small" onClick={() => session.cancel()}>
              {texts.cancel}
            </Button>
          )}
          <ArrowSyncRegular
            role="progressbar"
            aria-hidden={false}
            aria-labelledby={statusId}
            className={styles.turning}
          />
        </>
      )}
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  titles: { minWidth: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  sheet: {
    ...typographyStyles.caption1,
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  // Where the button was, and as large.
  turning: {
    boxSizing: "border-box",
    flexShrink: 0,
    width: "32px",
    height: "32px",
    padding: "6px",
    color: tokens.colorBrandForeground1,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.5s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
});
