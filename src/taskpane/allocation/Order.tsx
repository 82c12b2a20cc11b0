import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { stepsOf, type Allocation } from "../../engine";
import { whoShares } from "../../text/whoShares";
import { usePaneContext } from "../PaneContext";

/** What was done to reach the result, in the order it was done: the order changes the answer. */
export default function Order({ allocation }: { readonly allocation: Allocation }) {
  const { words } = usePaneContext();
  const styles = useStyles();
  return (
    <ol className={styles.steps} aria-label={words.texts.pane.allocation.orderTitle}>
      {words.late
        ?.order(stepsOf(allocation), whoShares(allocation.request.members))
        .map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
    </ol>
  );
}

const useStyles = makeStyles({
  steps: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: "anywhere",
  },
});
