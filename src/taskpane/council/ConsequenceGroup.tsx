import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { CouncilOrder } from "../../session/councilPlans";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Subheading } from "../parts/Section";
import { AnswerMessage } from "./AnswerMessage";
import { madeAnswer, useAnswer, type Council } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";

const MemberPicker = lazy(() => import("../agreement/MemberPicker"));

/** What the others pay if some do not adopt, or each of them alone, as sheets. */
export function ConsequenceGroup({ desk, texts }: Council) {
  const { words } = usePaneContext();
  const { sheet, choice } = useSessionState();
  const styles = useCouncilStyles();
  const [leavers, setLeavers] = useState<readonly string[]>([]);
  const { answer, run } = useAnswer(texts);
  const { pane } = texts;
  const members =
    sheet.kind === "table"
      ? sheet.reading.members.filter(({ code }) => !choice.without.includes(code))
      : [];

  const make = (order: CouncilOrder) =>
    run(
      () => desk.make(order),
      (made) => madeAnswer(texts, made)
    );
  return (
    <>
      <p className={styles.help}>{pane.consequenceHelp}</p>
      {members.length > 0 && (
        <div className={styles.part}>
          <Subheading>{pane.chooseLeavers}</Subheading>
          <Suspense fallback={words.texts.pane.header.loading}>
            <MemberPicker members={members} without={leavers} onChange={setLeavers} />
          </Suspense>
        </div>
      )}
      <div className={styles.buttons}>
        <Button onClick={() => make({ kind: "consequence", leavers })}>
          {pane.makeConsequence}
        </Button>
        <Button onClick={() => make({ kind: "sensitivity" })}>{pane.makeSensitivity}</Button>
      </div>
      <AnswerMessage answer={answer} />
    </>
  );
}
