import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { PaneMenu } from "../menu/PaneMenu";
import { usePaneContext, useSessionState } from "../PaneContext";
import { TabBar } from "../tabs/TabBar";
import { useHiddenStyles } from "../parts/useHiddenStyles";
import { Activity } from "./Activity";

type PaneHeaderProps = {
  /** Whether there is a table, and so anything to turn between. */
  readonly hasTabs: boolean;
  readonly onAbout: (() => void) | null;
};

/** The tabs and the quiet menu, and what goes on right now. Excel's own title bar names the add-in. */
export function PaneHeader({ hasTabs, onAbout }: PaneHeaderProps) {
  const { words } = usePaneContext();
  const { activity } = useSessionState();
  const styles = useStyles();
  const hidden = useHiddenStyles();
  return (
    <header>
      <h1 className={hidden.hidden}>{words.texts.pane.header.title}</h1>
      <div className={styles.bar}>
        {hasTabs ? <TabBar /> : <span />}
        <div className={styles.end}>
          {activity !== "idle" && <ArrowSyncRegular className={styles.turning} />}
          <PaneMenu onAbout={onAbout} />
        </div>
      </div>
      <Activity />
    </header>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingInline: `${tokens.spacingHorizontalL} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  end: { display: "flex", alignItems: "center" },
  turning: {
    flexShrink: 0,
    width: "20px",
    height: "20px",
    color: tokens.colorBrandForeground1,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.5s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
});
