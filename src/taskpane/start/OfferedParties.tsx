import { Button } from "@fluentui/react-components";
import type { ReadingCorrections } from "../../sheet/reading";
import { withParties } from "../corrections/corrections";
import { usePaneContext, useSessionState } from "../PaneContext";
import { useStartPaneStyles } from "./useStartPaneStyles";

type OfferedPartiesProps = {
  /** What was read, a line each. */
  readonly read: readonly string[];
  readonly corrections: ReadingCorrections;
};

/** Offers a table without municipalities as one of other parties. */
export function OfferedParties({ read, corrections }: OfferedPartiesProps) {
  const { session, words } = usePaneContext();
  const { activity } = useSessionState();
  const styles = useStartPaneStyles();
  return (
    <>
      <ul className={styles.read}>
        {read.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={activity !== "idle"}
          onClick={() => void session.correct(withParties(corrections, true))}
        >
          {words.texts.pane.start.readAsParties}
        </Button>
      </div>
    </>
  );
}
