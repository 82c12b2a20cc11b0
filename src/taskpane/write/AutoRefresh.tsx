import { Switch } from "@fluentui/react-components";
import { useId } from "react";
import { usePaneContext, useSessionState } from "../PaneContext";
import { useWritePaneStyles } from "./useWritePaneStyles";

/** Writes on by itself when the population changes; says beforehand what that does to undo. */
export function AutoRefresh() {
  const { session, words } = usePaneContext();
  const { autoRefresh, activity } = useSessionState();
  const texts = words.texts.pane.write;
  const styles = useWritePaneStyles();
  const helpId = useId();
  return (
    <div>
      <Switch
        className={styles.switch}
        label={texts.autoRefresh}
        aria-describedby={helpId}
        checked={autoRefresh}
        disabled={activity !== "idle"}
        onChange={(_, { checked }) => void session.setAutoRefresh(checked)}
      />
      <p id={helpId} className={styles.help}>
        {texts.autoRefreshHelp}
      </p>
    </div>
  );
}
