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
  const stateId = useId();
  return (
    <div className={styles.card}>
      <span className={styles.words}>
        <button
          type="button"
          className={styles.title}
          aria-describedby={state.text === null ? undefined : stateId}
          onClick={onOpen}
        >
          {title}
        </button>
        {state.text !== null && (
          <span id={stateId} className={mergeClasses(styles.state, state.isOff && styles.off)}>
            {state.text}
          </span>
        )}
      </span>
      <ChevronRightRegular className={styles.chevron} />
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "44px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  title: {
    ...typographyStyles.body1,
    appearance: "none",
    display: "block",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    outlineStyle: "none",
    // The whole card can be pressed.
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":focus-visible::after": {
      borderRadius: tokens.borderRadiusMedium,
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  state: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
  },
  off: { color: tokens.colorStatusWarningForeground3 },
  chevron: { flexShrink: 0, width: "16px", height: "16px", color: tokens.colorNeutralForeground3 },
});
