import { Button } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useWriting } from "../agreement/draft/draftStore";
import { usePaneContext, useSessionState } from "../PaneContext";
import { MenuButton } from "../parts/MenuButton";
import { usePlaces } from "../tabs/Places";
import { isUpToDate } from "./resultStands";
import { useForms } from "./useForms";
import { useWritePaneStyles } from "./useWritePaneStyles";

/** The main button of a page that is about writing, with its other forms; where the result is in order, what comes next. */
export function WriteFoot() {
  const { session, words } = usePaneContext();
  const state = useSessionState();
  const { sheet, activity, outcome, written } = state;
  const { tab, page, go } = usePlaces();
  const styles = useWritePaneStyles();
  const forms = useForms();
  const isWriting = useWriting(session) !== null;
  const { allocate, result, write } = words.texts.pane;
  if (sheet.kind !== "table" || tab === "papers" || page !== null) return null;
  const isBusy = activity !== "idle";
  const cannot = outcome.kind === "allocated" ? null : write.needsAllocation;
  const obstacle = isWriting ? write.agreementOpen : cannot;
  const isOff = isBusy || obstacle !== null;
  if (tab === "result" && isUpToDate(state)) {
    return (
      <div className={styles.foot}>
        <Button appearance="primary" className={styles.primary} onClick={() => go("papers")}>
          {result.makePapers}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.foot}>
      {obstacle !== null && <p className={styles.help}>{obstacle}</p>}
      <div className={styles.main}>
        <Button
          appearance="primary"
          className={styles.primary}
          disabledFocusable={isOff}
          onClick={() => void (written ? session.refresh() : session.write("beside"))}
        >
          {written ? write.refresh : write.writeBeside}
        </Button>
        <MenuButton
          label={allocate.otherWays}
          icon={<ChevronDownRegular />}
          appearance="primary"
          entries={forms}
          disabled={isOff}
          isAbove
        />
      </div>
    </div>
  );
}
