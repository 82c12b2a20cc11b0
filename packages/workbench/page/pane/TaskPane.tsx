import { Button, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState, type ReactElement, type RefObject } from "react";
import { wordsFor, type Language } from "../words";
import { PaneEdge } from "./PaneEdge";

/** Excel's own width for a new pane. */
const FIRST_WIDTH = 350;

const useStyles = makeStyles({
  pane: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  closed: { display: "none" },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  icon: { width: "16px", height: "16px" },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  frame: {
    flexGrow: 1,
    minHeight: 0,
    "& iframe": { display: "block", width: "100%", height: "100%", border: "none" },
  },
});

type TaskPaneProps = {
  readonly language: Language;
  readonly title: string;
  readonly icon: string;
  readonly open: boolean;
  /** Receives the add-in's frame; it lives on in a closed pane. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly onClose: () => void;
};

/** The add-in's pane, docked at the right. */
export function TaskPane({
  language,
  title,
  icon,
  open,
  frame,
  onClose,
}: TaskPaneProps): ReactElement {
  const styles = useStyles();
  const words = wordsFor(language);
  const [width, setWidth] = useState(FIRST_WIDTH);
  return (
    <aside
      aria-label={title}
      className={mergeClasses(styles.pane, !open && styles.closed)}
      style={{ width }}
    >
      <PaneEdge label={words.resizePane} width={width} onResize={setWidth} />
      <div className={styles.head}>
        <img alt="" src={icon || undefined} className={styles.icon} />
        <h2 className={styles.title}>{title}</h2>
        <Tooltip content={words.closePane} relationship="label">
          <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={onClose} />
        </Tooltip>
      </div>
      <div ref={frame} className={styles.frame} />
    </aside>
  );
}
