import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReadingCorrections } from "../../sheet/reading";
import { usePaneContext } from "../PaneContext";
import { Message } from "../parts/Message";
import type { IssueView } from "./toPopulationView";

type IssueGroupProps = {
  readonly intent: "error" | "warning";
  readonly title: string;
  /** What the findings mean for the sheet. */
  readonly text: string;
  readonly issues: readonly IssueView[];
  readonly corrections: ReadingCorrections;
};

/** More are shown on request. */
const SHOWN_AT_FIRST = 3;

/** Findings of one severity; the cell of each can be gone to. Nothing when there are none. */
export default function IssueGroup({ intent, title, text, issues, corrections }: IssueGroupProps) {
  const { session, words } = usePaneContext();
  const texts = words.texts.pane.population;
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (issues.length === 0) return null;
  const shown = all ? issues : issues.slice(0, SHOWN_AT_FIRST);
  return (
    <Message intent={intent} title={title}>
      {text}
      <ul className={styles.list}>
        {shown.map(({ cell, text: sentence, answers }) => (
          <li key={`${cell} ${sentence}`}>
            {cell !== null && (
              <>
                <Link
                  as="button"
                  inline
                  className={styles.link}
                  aria-label={texts.goTo(cell)}
                  onClick={() => void session.select(cell)}
                >
                  {cell}
                </Link>
                {": "}
              </>
            )}
            {sentence}
            {answers.length > 0 && (
              <div className={styles.answers}>
                {answers.map(({ label, correct }) => (
                  <Button
                    key={label}
                    size="small"
                    onClick={() => void session.correct(correct(corrections))}
                  >
                    {label}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      {issues.length > SHOWN_AT_FIRST && (
        <Link as="button" className={styles.link} onClick={() => setAll(!all)}>
          {all ? texts.showFewer : texts.showAll(issues.length)}
        </Link>
      )}
    </Message>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  answers: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});
