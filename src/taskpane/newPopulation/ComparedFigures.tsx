import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { newPopulationTexts } from "../../text/newPopulationTexts";
import { usePaneContext } from "../PaneContext";
import { Message } from "../parts/Message";
import { ScrollBox } from "../parts/ScrollBox";
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
  return (
    <>
      <p className={styles.text}>{view.summary}</p>
      {view.facts.map((fact) => (
        <p key={fact} className={styles.fact}>
          {fact}
        </p>
      ))}
      {view.remarks.length > 0 && (
        <Message intent="info" title={texts.reforms}>
          <Lines lines={view.remarks} />
        </Message>
      )}
      {view.warnings.map((warning) => (
        <Message key={warning.title} intent="warning" title={warning.title}>
          <Lines lines={warning.lines} />
        </Message>
      ))}
      <ScrollBox label={texts.caption(year)}>
        <Figures view={view} year={year} />
      </ScrollBox>
      <p className={styles.note}>{view.source}</p>
      <p className={styles.note}>{view.extent}</p>
    </>
  );
}

/** What each has now and then, and what that does to its amount. */
function Figures({ view, year }: ComparedFiguresProps) {
  const texts = newPopulationTexts(usePaneContext().words.language);
  const styles = useStyles();
  const number = mergeClasses(styles.cell, styles.number);
  const { columns } = texts;
  return (
    <table className={styles.table}>
      <caption className={styles.cell}>{texts.caption(year)}</caption>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={mergeClasses(styles.cell, styles.heading)}>
            {columns.name}
          </th>
          {[columns.before, columns.after, columns.difference, columns.amount].map((heading) => (
            <th key={heading} scope="col" className={mergeClasses(number, styles.heading)}>
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
  );
}

/** Sentences below each other; a single one is no list. */
function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 1) return lines[0];
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  text: { ...typographyStyles.body1Strong, margin: 0 },
  fact: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  lines: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: "start",
    fontWeight: "inherit",
    overflowWrap: "break-word",
  },
  number: {
    textAlign: "end",
    whiteSpace: "nowrap",
    // A figure is one word, its heading may be several.
    overflowWrap: "normal",
    fontVariantNumeric: "tabular-nums",
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  heading: {
    position: "sticky",
    top: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    whiteSpace: "normal",
    verticalAlign: "bottom",
  },
  head: { color: tokens.colorNeutralForeground3 },
});
