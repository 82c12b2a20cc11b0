import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Message } from "../parts/Message";
import { toSelectedView } from "./toSelectedView";

/** Why the selected amount is what it is, in lines that add up; nothing where nothing of the result is selected. */
export default function SelectedCell() {
  const { words } = usePaneContext();
  const { selected } = useSessionState();
  const styles = useStyles();
  const id = useId();
  if (selected === null) return null;
  const { language, texts } = words;
  const view = toSelectedView(selected, language, texts.pane.allocation.noRegion);
  const { title, cell, warnings, lines, sentence } = view;
  return (
    <section aria-labelledby={title === null ? undefined : id} className={styles.selected}>
      {title !== null && (
        <div className={styles.heading}>
          <h3 id={id} className={styles.title}>
            {title}
          </h3>
          <span className={styles.cell}>{cell}</span>
        </div>
      )}
      {warnings.map((warning) => (
        <Message key={warning} intent="warning">
          {warning}
        </Message>
      ))}
      {lines.length > 0 && (
        <table className={styles.lines}>
          <tbody>
            {lines.map(({ label, amount }, index) => (
              <tr
                key={`${index} ${label}`}
                className={mergeClasses(index === lines.length - 1 && styles.last)}
              >
                <th scope="row" className={styles.label}>
                  {label}
                </th>
                <td className={styles.amount}>{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sentence !== null && <p className={styles.sentence}>{sentence}</p>}
    </section>
  );
}

const useStyles = makeStyles({
  selected: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    overflowWrap: "anywhere",
  },
  heading: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  cell: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  lines: {
    ...typographyStyles.body1,
    width: "100%",
    borderCollapse: "collapse",
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  amount: {
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    verticalAlign: "bottom",
    whiteSpace: "nowrap",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    paddingInlineStart: 0,
  },
  last: {
    "& > *": {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  sentence: { ...typographyStyles.body1, margin: 0, padding: 0 },
});
