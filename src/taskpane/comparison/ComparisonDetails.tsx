import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { Comparison } from "../../engine";
import { usePaneContext } from "../PaneContext";
import { Subheading } from "../parts/Section";
import { ComparisonTable } from "./ComparisonTable";
import { ComparisonTotals } from "./ComparisonTotals";
import { toComparisonView } from "./toComparisonView";

/** Two results beside each other: sums, regions, members. */
export default function ComparisonDetails({ comparison }: { readonly comparison: Comparison }) {
  const { words } = usePaneContext();
  const styles = useStyles();
  const id = useId();
  const view = useMemo(() => toComparisonView(comparison, words), [comparison, words]);
  return (
    <div className={styles.details}>
      <ComparisonTotals view={view} />
      <Subheading id={id}>{words.texts.pane.comparison.members}</Subheading>
      <ComparisonTable rows={comparison.rows} labelledBy={id} />
    </div>
  );
}

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});
