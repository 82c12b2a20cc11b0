import { Button } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useWriting } from "../agreement/draft/draftStore";
import { usePaneContext, useSessionState } from "../PaneContext";
import { MenuButton } from "../parts/MenuButton";
import { usePlaces } from "../tabs/Places";
import { useForms } from "./useForms";
import { useWritePane } from "./useWritePane";
import { useWritePaneStyles } from "./useWritePaneStyles";

/** The main button of a page that is about writing, with its other forms; where the result is in order, what comes next. */
export function WriteFoot() {
  const { session, words } = usePaneContext();
  const { activity } = useSessionState();
  const { tab, page, go } = usePlaces();
  const styles = useWritePaneStyles();
  const { view } = useWritePane();
  const forms = useForms();
  const isWriting = useWriting(session) !== null;
  const { allocate, result, write } = words.texts.pane;
  if (view === null || tab === "papers" || page !== null) return null;
  const isBusy = activity !== "idle";
  const obstacle = isWriting ? write.agreementOpen : view.obstacle;
  const isOff = isBusy || obstacle !== null;
  if (tab === "result" && view.written?.isUpToDate) {
    return (
      <div className={styles.foot}>
        <Button appearance="primary" className={styles.primary} onClick={() => go("papers")}>
          {result.makePapers}
        </Button>
      </div>
    );
  }
  const { primary } = view;
  return (
    <div className={styles.foot}>
      {obstacle !== null && <p className={styles.help}>{obstacle}</p>}
      <div className={styles.main}>
        <Button
          appearance="primary"
          className={styles.primary}
          disabledFocusable={isOff}
          onClick={() =>
            void (primary.action === "refresh" ? session.refresh() : session.write("beside"))
          }
        >
          {primary.label}
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
