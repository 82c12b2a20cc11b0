import { Button } from "@fluentui/react-components";
import type { ReadingCorrections } from "../../sheet/reading";
import { withParties } from "../corrections/corrections";
import { usePaneContext, useSessionState } from "../PaneContext";
import { useStartPaneStyles } from "./useStartPaneStyles";

type OfferedPartiesProps = {
  /** What stands there. */
  readonly text: string;
  readonly corrections: ReadingCorrections;
};

/** Offers a table without municipalities as one of other parties. */
export function OfferedParties({ text, corrections }: OfferedPartiesProps) {
  const { session, words } = usePaneContext();
  const { activity } = useSessionState();
  const styles = useStartPaneStyles();
  return (
    <>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>
        <Button
          disabledFocusable={activity !== "idle"}
          onClick={() => void session.correct(withParties(corrections, true))}
        >
          {words.texts.pane.start.readAsParties}
        </Button>
      </div>
    </>
  );
}
