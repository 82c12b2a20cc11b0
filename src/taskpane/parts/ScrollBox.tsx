import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { ScrollArea } from "../ScrollArea";

type ScrollBoxProps = {
  /** Names it to those who hear it: a text, or the id of a heading. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly children: ReactNode;
};

/** A long list or wide table that scrolls by itself, so that what comes after it is never far away. */
export function ScrollBox({ label, labelledBy, children }: ScrollBoxProps) {
  const styles = useStyles();
  const [box, setBox] = useState<HTMLElement | null>(null);
  return (
    <div
      ref={setBox}
      className={styles.box}
      role="region"
      aria-label={label}
      aria-labelledby={labelledBy}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <div>
        <ScrollArea value={box}>{children}</ScrollArea>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  box: {
    maxHeight: "clamp(220px, 45vh, 420px)",
    overflow: "auto",
    scrollbarWidth: "thin",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});
