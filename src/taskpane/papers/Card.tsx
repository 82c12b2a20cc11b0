import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { CardStateView } from "./cardState";

type CardProps = {
  readonly title: string;
  readonly state: CardStateView;
  readonly onOpen: () => void;
};

/** One thing that can be made or done, which opens on a page of its own. */
export function Card({ title, state, onOpen }: CardProps) {
  const styles = useStyles();
  const id = useId();
  const stateId = useId();
  return (
    <button
      type="button"
      className={styles.card}
      aria-labelledby={id}
      aria-describedby={state.text === null ? undefined : stateId}
      onClick={onOpen}
    >
      <span className={styles.words}>
        <span id={id} className={styles.title}>
          {title}
        </span>
        {state.text !== null && (
          <span id={stateId} className={mergeClasses(styles.state, state.isOff && styles.off)}>
            {state.text}
          </span>
        )}
      </span>
      <ChevronRightRegular className={styles.chevron} />
    </button>
  );
}

const useStyles = makeStyles({
  card: {
    ...typographyStyles.body1,
    appearance: "none",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "44px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block" },
  state: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
  },
  off: { color: tokens.colorStatusWarningForeground3 },
  chevron: { flexShrink: 0, width: "16px", height: "16px", color: tokens.colorNeutralForeground3 },
});
