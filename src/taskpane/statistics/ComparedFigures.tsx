import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { newPopulationTexts } from "../../text/newPopulationTexts";
import { usePaneContext } from "../PaneContext";
import { Message } from "../parts/Message";
import type { ComparedView } from "./toComparedView";

type ComparedFiguresProps = {
  readonly view: ComparedView;
  /** The year of the figures that are to be used. */
  readonly year: number;
};

/** Old and new figures side by side, before anything is changed. */
export function ComparedFigures({ view, year }: ComparedFiguresProps) {
  const { words } = usePaneContext();
  const texts = newPopulationTexts(words.language);
  const styles = useStyles();
  const number = mergeClasses(styles.cell, styles.number);
  const { columns } = texts;
  return (
    <>
      <p className={styles.text}>{view.summary}</p>
      {view.facts.map((fact) => (
        <p key={fact} className={styles.fact}>
          {fact}
        </p>
      ))}
      {view.remarks.length > 0 && <Message intent="info">{view.remarks.join(" ")}</Message>}
      {view.warnings.map((warning) => (
        <Message key={warning.title} intent="warning" title={warning.title}>
          {warning.lines.join(" ")}
        </Message>
      ))}
      <table className={styles.table}>
        <caption className={styles.cell}>{texts.caption(year)}</caption>
        <thead>
          <tr className={styles.head}>
            <th scope="col" className={styles.cell}>
              {columns.name}
            </th>
            {[columns.before, columns.after, columns.difference, columns.amount].map((heading) => (
              <th key={heading} scope="col" className={number}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map(({ code, name, before, after, difference, amountChange }) => (
            <tr key={code}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              <td className={number}>{before}</td>
              <td className={number}>{after}</td>
              <td className={number}>{difference}</td>
              <td className={number}>{amountChange}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{view.source}</p>
      <p className={styles.note}>{view.extent}</p>
    </>
  );
}

const useStyles = makeStyles({
  text: { ...typographyStyles.body1Strong, margin: 0 },
  fact: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: "start",
    fontWeight: "inherit",
    overflowWrap: "anywhere",
  },
  number: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  head: { color: tokens.colorNeutralForeground3 },
});
