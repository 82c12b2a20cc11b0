import { Button } from "@fluentui/react-components";
import type { NewSheet } from "../../session/papers/councilDesk";
import { usePaneContext } from "../PaneContext";
import { useCouncilStyles } from "./useCouncilStyles";

/** More sheets than these are found by the names on their own tabs. */
const MOST_SHOWN = 3;

/** The ways to the sheets that were made before, the newest first. */
export function MadeSheets({ sheets }: { readonly sheets: readonly NewSheet[] }) {
  const { session, words } = usePaneContext();
  const styles = useCouncilStyles();
  if (sheets.length === 0) return null;
  return (
    <div className={styles.buttons}>
      {sheets
        .toReversed()
        .slice(0, MOST_SHOWN)
        .map(({ sheetId, sheetName }) => (
          <Button
            key={sheetId}
            size="small"
            appearance="subtle"
            onClick={() => void session.showSheet(sheetId)}
          >
            {words.texts.pane.notice.showSheet(sheetName)}
          </Button>
        ))}
    </div>
  );
}
