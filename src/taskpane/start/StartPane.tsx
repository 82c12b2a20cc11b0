import { Button } from "@fluentui/react-components";
import type { SheetState } from "../../session/state";
import { CorrectionsDisclosure } from "../corrections/CorrectionsDisclosure";
import { usePaneContext, useSessionState } from "../PaneContext";
import { OfferedParties } from "./OfferedParties";
import { SampleTable } from "./SampleTable";
import { toStartView } from "./toStartView";
import { useTablesElsewhere } from "./useTablesElsewhere";
import { useStartPaneStyles } from "./useStartPaneStyles";

/** What to do when there is no population on the sheet yet. */
export function StartPane({
  sheet,
}: {
  readonly sheet: Exclude<SheetState, { kind: "table" | "paper" }>;
}) {
  const { session, words } = usePaneContext();
  const { activity } = useSessionState();
  const texts = words.texts.pane.start;
  const styles = useStartPaneStyles();
  const view = toStartView(sheet, words);
  const busy = activity !== "idle";
  const elsewhere = useTablesElsewhere(sheet);
  return (
    <section className={styles.start} aria-labelledby="start-title">
      <h2 id="start-title" className={styles.title}>
        {view.title}
      </h2>
      <p className={styles.text}>{view.text}</p>
      {elsewhere.length > 0 && (
        <p className={styles.text}>
          <strong>{texts.tablesElsewhere(elsewhere)}</strong>
        </p>
      )}
      {view.issues.map((issue) => (
        <p key={issue} className={styles.text}>
          {issue}
        </p>
      ))}
      {view.parties !== null && sheet.kind === "no-table" && (
        <OfferedParties read={view.parties} corrections={sheet.corrections} />
      )}
      {view.showsSample && <SampleTable />}
      <div className={styles.actions}>
        {view.offersExample && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void session.insertExample()}
          >
            {texts.insertExample}
          </Button>
        )}
        {view.parties === null && (
          <Button
            appearance={view.offersExample ? "secondary" : "primary"}
            disabledFocusable={busy}
            onClick={() => void session.read()}
          >
            {texts.readAgain}
          </Button>
        )}
      </div>
      {sheet.kind === "no-table" && sheet.columns.length > 0 && (
        <CorrectionsDisclosure sheet={sheet} />
      )}
      {view.hint !== null && <p className={styles.hint}>{view.hint}</p>}
    </section>
  );
}
