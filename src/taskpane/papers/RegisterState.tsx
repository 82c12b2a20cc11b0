import { Button } from "@fluentui/react-components";
import { inWords } from "../../text/listNames";
import { usePaneContext } from "../PaneContext";
import { AnswerMessage } from "./AnswerMessage";
import { useAnswer, type Council } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";

/** Says from the register on the sheet whether the agreement is in force. */
export function RegisterState({ desk, texts }: Council) {
  const styles = useCouncilStyles();
  const { answer, run } = useAnswer(texts);
  const { pane, labels } = texts;
  const { words } = usePaneContext();
  const read = () =>
    run(
      () => desk.readRegister(),
      ({ inForce, count, who }) => {
        const without = [...who.changed, ...who.rejected, ...who.pending];
        return {
          intent: inForce ? "success" : "warning",
          title: inForce
            ? pane.inForce
            : pane.notInForce(without.length, without.length + count.adopted),
          lines: [
            ...(["adopted", "changed", "rejected", "pending"] as const).map(
              (decision) => `${labels.register.decisions[decision]}: ${count[decision]}`
            ),
            ...(inForce ? [] : [pane.notAdoptedBy(inWords(without, words.language))]),
          ],
        };
      }
    );
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={read}>{pane.readRegister}</Button>
      </div>
      <AnswerMessage answer={answer} />
    </>
  );
}
