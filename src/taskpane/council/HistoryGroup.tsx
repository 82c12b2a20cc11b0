import { Button } from "@fluentui/react-components";
import { AnswerMessage } from "./AnswerMessage";
import { madeAnswer, useAnswer, type Council } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";

/** Population and amounts year by year, as a sheet. */
export function HistoryGroup({ desk, texts }: Council) {
  const styles = useCouncilStyles();
  const { answer, run } = useAnswer(texts);
  const { pane } = texts;
  const make = () =>
    run(
      () => desk.make({ kind: "history" }),
      (sheet) => madeAnswer(texts, sheet)
    );
  return (
    <>
      <p className={styles.help}>{pane.historyHelp}</p>
      <div className={styles.buttons}>
        <Button onClick={make}>{pane.makeHistory}</Button>
      </div>
      <AnswerMessage answer={answer} />
    </>
  );
}
