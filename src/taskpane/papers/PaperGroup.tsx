import { Button } from "@fluentui/react-components";
import { useState, type ComponentType } from "react";
import type { PaperInWords } from "../../papers";
import type { Suggested } from "../../session/papers/paperCards";
import { usePaneContext } from "../PaneContext";
import { AnswerMessage } from "./AnswerMessage";
import { orderOf, startOf, type Given } from "./given";
import { PaperField } from "./PaperField";
import { madeAnswer, useAnswer, type Council, type RunAnswer } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";

/** What else can be done with what is filled in for a paper. */
export type PaperActions = ComponentType<
  Council & Pick<RunAnswer, "run" | "setAnswer"> & { readonly given: Given }
>;

type PaperGroupProps = Council & {
  /** A paper, and those that stand beside it under its title. */
  readonly papers: readonly PaperInWords[];
  readonly suggested: Suggested;
  readonly Actions: PaperActions | null;
};

/** More fields than this stand two beside each other. */
const MOST_IN_ONE_COLUMN = 2;

/** What some papers ask, and the buttons that make them. */
export function PaperGroup({ desk, texts, papers, suggested, Actions }: PaperGroupProps) {
  const { words } = usePaneContext();
  const styles = useCouncilStyles();
  const [changed, setChanged] = useState<Given>({});
  const given = { ...startOf(papers, suggested), ...changed };
  const { answer, setAnswer, run } = useAnswer(texts);
  const make = (paper: PaperInWords) => {
    const order = orderOf(paper, given, words.language);
    if (order === null) {
      const title = texts.pane.paidNotChosen;
      return setAnswer({ intent: "error", title, lines: [], sheet: null });
    }
    run(
      () => desk.make(order),
      (sheet) => madeAnswer(texts, sheet)
    );
  };
  return (
    <>
      {papers.map(({ part, asks, pane }) => (
        <div key={part} className={styles.part}>
          {pane.help !== undefined && <p className={styles.help}>{pane.help}</p>}
          <div className={asks.length > MOST_IN_ONE_COLUMN ? styles.pair : styles.part}>
            {asks.map((ask) => (
              <PaperField
                key={ask.name}
                desk={desk}
                texts={texts}
                ask={ask}
                pane={pane}
                value={given[ask.name]}
                onChange={(value) => setChanged((before) => ({ ...before, [ask.name]: value }))}
                run={run}
              />
            ))}
          </div>
        </div>
      ))}
      <div className={styles.buttons}>
        {papers.map((paper) => (
          <Button key={paper.part} onClick={() => make(paper)}>
            {paper.pane.make}
          </Button>
        ))}
        {Actions && <Actions {...{ desk, texts, given, run, setAnswer }} />}
      </div>
      <AnswerMessage answer={answer} />
    </>
  );
}
