import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { usePaneContext } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { Figures } from "../parts/Figures";
import type { ComparisonView } from "./toComparisonView";

/** The sums before and after, who pays more or less, and where it is asked for the sums of each region. */
export function ComparisonTotals({ view }: { readonly view: ComparisonView }) {
  const { words } = usePaneContext();
  const { money, comparison: texts, allocation } = words.texts.pane;
  const styles = useStyles();
  const { totals, regions, summary } = view;
  const figures = [
    { label: texts.columns.before, amount: money(totals.before) },
    { label: texts.columns.after, amount: money(totals.after) },
    {
      label: texts.columns.change,
      amount:
        totals.percent === null
          ? money(totals.change)
          : `${money(totals.change)} (${totals.percent})`,
    },
  ];
  return (
    <>
      <Figures figures={figures} />
      <p className={styles.summary} role="status">
        {summary}
      </p>
      {regions.length > 0 && (
        <Disclosure title={allocation.regions}>
          <ul className={styles.list} aria-label={allocation.regions}>
            {regions.map(({ name, before, after, change, percent }) => (
              <li key={name}>
                <div className={styles.line}>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.amount}>{change}</span>
                </div>
                <div className={styles.details}>
                  <span>{texts.fromTo(before, after)}</span>
                  <span>{percent}</span>
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

const useStyles = makeStyles({
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  summary: { ...typographyStyles.body1, margin: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  line: {
    ...typographyStyles.body1,
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  name: { overflowWrap: "anywhere" },
  details: {
    ...typographyStyles.caption1,
    display: "flex",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});
