import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useMemo } from "react";
import { toAllocationView } from "../allocation/toAllocationView";
import { usePaneContext, useSessionState } from "../PaneContext";
import { useHiddenStyles } from "../parts/useHiddenStyles";
import { RegionBar } from "./RegionBar";
import { toVerdict } from "./toVerdict";
import { useSettled } from "./useSettled";

const ICONS = {
  good: CheckmarkCircleFilled,
  bad: WarningFilled,
  open: InfoRegular,
} as const;

/** Whether the amounts add up to the total, and roughly who pays them; the first thing to look at. */
export function Verdict() {
  const { session, words } = usePaneContext();
  const { outcome } = useSessionState();
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const view = useMemo(() => toAllocationView(outcome, words), [outcome, words]);
  const { kind, headline, sentences, offersRemainder } = toVerdict(view, words);
  const heard = useSettled([headline, ...sentences].join(" "));
  const Icon = ICONS[kind];
  return (
    <div className={styles.verdict}>
      <div className={mergeClasses(styles.box, styles[kind])}>
        <Icon className={styles.icon} />
        <div>
          <p className={styles.headline}>{headline}</p>
          {sentences.map((sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
          {offersRemainder && (
            <Button
              appearance="transparent"
              size="small"
              className={styles.mend}
              onClick={() => session.choose({ rounding: "largest-remainder" })}
            >
              {words.texts.pane.allocation.useLargestRemainder}
            </Button>
          )}
        </div>
      </div>
      {/* Said once it stands, not with every digit that is typed. */}
      <p role="status" className={hidden.hidden}>
        {heard}
      </p>
      {view.kind === "allocated" && <RegionBar regions={view.regions} />}
    </div>
  );
}

const useStyles = makeStyles({
  verdict: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  box: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  good: { "& svg": { color: tokens.colorStatusSuccessForeground1 } },
  bad: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    "& svg": { color: tokens.colorStatusWarningForeground3 },
  },
  open: { "& svg": { color: tokens.colorNeutralForeground3 } },
  icon: { flexShrink: 0, width: "20px", height: "20px" },
  headline: {
    ...typographyStyles.body1Strong,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  sentence: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
  mend: {
    paddingInline: 0,
    minWidth: "auto",
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
});
