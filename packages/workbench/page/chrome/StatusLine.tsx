import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ShownRows } from "../../host";
import type { SelectedFigures } from "../grid/watchFigures";
import type { Status } from "../store";
import { figuresText } from "./figuresText";
import { wordsFor, type Language, type Words } from "../words";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexShrink: 0,
    padding: `2px ${tokens.spacingHorizontalM}`,
    minHeight: "20px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    marginLeft: tokens.spacingHorizontalL,
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
  },
  figures: { marginLeft: "auto", whiteSpace: "pre", fontVariantNumeric: "tabular-nums" },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

function textOf(status: Status, words: Words): string {
  switch (status.kind) {
    case "loading":
      return words.loading;
    case "ready":
      return words.ready;
    case "busy":
      return words.addInBusy;
    case "problem":
      return status.text;
  }
}

type StatusLineProps = {
  readonly language: Language;
  readonly status: Status;
  readonly cellMessage: string | null;
  readonly figures: SelectedFigures | null;
  readonly shownRows: ShownRows | null;
};

/** Says what the workbench is doing, and what went wrong. */
export function StatusLine({
  language,
  status,
  cellMessage,
  figures,
  shownRows,
}: StatusLineProps): ReactElement {
  const styles = useStyles();
  return (
    <footer className={styles.line}>
      <span role="status" className={status.kind === "problem" ? styles.problem : undefined}>
        {textOf(status, wordsFor(language))}
      </span>
      {shownRows && (
        <span className={styles.cell}>
          {wordsFor(language).rowsShown(shownRows.shown, shownRows.all)}
        </span>
      )}
      {cellMessage !== null && (
        <span role="note" className={styles.cell}>
          {cellMessage}
        </span>
      )}
      {figures && (
        <span className={styles.figures} data-testid="figures">
          {figuresText(figures, language)}
        </span>
      )}
    </footer>
  );
}
