import { Button } from "@fluentui/react-components";
import type { SheetState } from "../../session/state";
import type { CouncilTexts } from "../../text/councilTexts";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Section } from "../parts/Section";
import { useCouncilStyles } from "./useCouncilStyles";

type PaperIntroProps = {
  readonly sheet: Extract<SheetState, { kind: "paper" }>;
  readonly texts: CouncilTexts;
};

/** Says which paper the sheet is, what can be done with it, and leads back to where it was made. */
export function PaperIntro({ sheet: { part, source }, texts }: PaperIntroProps) {
  const { session } = usePaneContext();
  const { activity } = useSessionState();
  const styles = useCouncilStyles();
  const { pane, labels } = texts;
  const { title, text } =
    labels.papers.find((paper) => paper.part === part)?.pane.intro ?? pane.unknownPaper;
  return (
    <Section title={title}>
      <p className={styles.text}>{text}</p>
      <p className={styles.help}>
        {source === null ? pane.backUnknown : pane.madeFrom(source.sheetName)}
      </p>
      {source !== null && (
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={activity !== "idle"}
            onClick={() => void session.showSheet(source.sheetId)}
          >
            {pane.backTo(source.sheetName)}
          </Button>
        </div>
      )}
    </Section>
  );
}
