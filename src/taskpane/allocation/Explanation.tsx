import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Allocation } from "../../engine";
import { explanationSentences } from "../../text/explanationSentences";
import { usePaneContext } from "../PaneContext";

type ExplanationProps = { readonly allocation: Allocation; readonly index: number };

/** How one amount came about, in words. */
export default function Explanation({ allocation, index }: ExplanationProps) {
  const { words } = usePaneContext();
  const styles = useStyles();
  const name = allocation.rows[index]?.name ?? "";
  return (
    <div className={styles.explanation}>
      <h4 className={styles.title}>{words.texts.pane.allocation.explanationTitle(name)}</h4>
      {explanationSentences(allocation, index, words.language).map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  explanation: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
  sentence: { ...typographyStyles.caption1, margin: 0 },
});
