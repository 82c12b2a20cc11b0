import { Button } from "@fluentui/react-components";
import { DataBarHorizontalRegular } from "@fluentui/react-icons/svg/data-bar-horizontal";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { usePaneContext, useSessionState } from "../PaneContext";
import { useWritePaneStyles } from "./useWritePaneStyles";

/** The result in other forms than beside the rows: as an Excel table, and as Excel's own chart. */
export default function OtherForms() {
  const { session, words } = usePaneContext();
  const { activity, outcome, sheet, written } = useSessionState();
  const texts = words.texts.pane.write;
  const styles = useWritePaneStyles();
  const isBusy = activity !== "idle";
  const hasRegions =
    sheet.kind === "table" && sheet.reading.members.some(({ region }) => region !== null);
  return (
    <div role="group" aria-label={texts.otherForms} className={styles.buttons}>
      <Button
        size="small"
        icon={<TableRegular />}
        disabledFocusable={isBusy || outcome.kind !== "allocated"}
        onClick={() => void session.write("new-table")}
      >
        {texts.newTable}
      </Button>
      {written !== null && hasRegions && (
        <Button
          size="small"
          icon={<DataBarHorizontalRegular />}
          disabledFocusable={isBusy}
          onClick={() => void session.drawChart()}
        >
          {texts.drawChart}
        </Button>
      )}
    </div>
  );
}
