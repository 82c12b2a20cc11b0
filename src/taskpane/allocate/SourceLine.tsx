import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { usePaneContext } from "../PaneContext";

type SourceLineProps = {
  /** Names the part for those who hear it. */
  readonly label: string;
  readonly title: string;
  readonly detail: string;
  /** On the button, for those who hear it: what is changed, or folded away again. */
  readonly changeLabel: string;
  readonly closeLabel: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Stands under the line, folded or not. */
  readonly below?: ReactNode;
  /** What unfolds. */
  readonly children: ReactNode;
};

/** What the allocation rests on, in two lines, with a button that unfolds everything about it. */
export function SourceLine(props: SourceLineProps) {
  const { label, title, detail, changeLabel, closeLabel, isOpen, onToggle, below, children } =
    props;
  const { words } = usePaneContext();
  const texts = words.texts.pane.allocate;
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-label={label} className={styles.source}>
      <div className={styles.line}>
        <div className={styles.words}>
          <p className={styles.title}>{title}</p>
          <p className={styles.detail}>{detail}</p>
        </div>
        <Button
          appearance="transparent"
          className={styles.button}
          aria-label={isOpen ? closeLabel : changeLabel}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          {isOpen ? texts.done : texts.change}
        </Button>
      </div>
      {below}
      {isOpen && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  source: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0 },
  title: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  detail: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  button: {
    flexShrink: 0,
    minWidth: "auto",
    paddingInline: tokens.spacingHorizontalXS,
    marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});
