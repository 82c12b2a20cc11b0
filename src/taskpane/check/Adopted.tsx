import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { AdoptedAnswer } from "../../session/papers/tableCheck";
import { describeAdopted } from "../../text/adoptedTexts";
import { checkTexts } from "../../text/auditTexts";
import { councilTexts } from "../../text/councilTexts";
import { usePaneContext } from "../PaneContext";
import { Message } from "../parts/Message";
import { useCheckStyles } from "./useCheckStyles";

/** Whether a checked table is the adopted one, what differs, and how a version that was forgotten is stored again. */
export function Adopted({ answer }: { readonly answer: AdoptedAnswer }) {
  const { openCouncil, words } = usePaneContext();
  const { language } = words;
  const texts = checkTexts(language);
  const styles = useCheckStyles();
  const [said, setSaid] = useState<string | null>(null);
  const [title, ...lines] = describeAdopted(answer, language);
  const recover = async () => {
    const council = councilTexts(language);
    const desk = await openCouncil?.(council.labels);
    const stored = await desk?.recover();
    if (!stored) return;
    if (stored.ok) return setSaid(texts.recovered(stored.value.code));
    const { error } = stored;
    setSaid(error.area === "council" ? council.describeIssue(error) : words.issue(error));
  };
  return (
    <div role="status">
      <Message
        intent={answer.outcome === "same" ? "success" : "warning"}
        title={title ?? ""}
        actions={
          answer.isForgotten &&
          said === null &&
          openCouncil && (
            <Button size="small" onClick={() => void recover()}>
              {texts.recover}
            </Button>
          )
        }
      >
        {said === null && lines.length > 0 && (
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {said !== null && <p className={styles.text}>{said}</p>}
      </Message>
    </div>
  );
}
