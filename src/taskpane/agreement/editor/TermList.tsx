import {
  Badge,
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useId } from "react";
import { usePaneContext } from "../../PaneContext";
import { Message } from "../../parts/Message";
import type { TermLine } from "../draft/sayTerms";
import { NewTermButtons } from "./NewTermButtons";
import { useEditor } from "./EditorContext";
import { TermFields } from "./TermFields";

type TermListProps = {
  readonly lines: readonly TermLine[];
  readonly open: number | null;
  readonly onOpen: (id: number | null) => void;
  readonly onAdded: (id: number) => void;
};

/** The agreement in sentences, one line a term; the one that is changed has its fields beneath it. */
export function TermList({ lines, ...rest }: TermListProps) {
  const { texts } = useEditor();
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={texts.terms}>
      {lines.map((line) => (
        <TermItem key={line.term.id} line={line} {...rest} />
      ))}
    </ol>
  );
}

function TermItem({
  line,
  open,
  onOpen,
  onAdded,
}: Omit<TermListProps, "lines"> & { readonly line: TermLine }) {
  const { texts, issues, draft } = useEditor();
  const styles = useStyles();
  const id = useId();
  const { term, place, depth, sentence } = line;
  const isWhole = term.id === draft.rule.id;
  const isOpen = open === term.id;
  const isEmpty = term.key.kind === "terms" && term.key.terms.length === 0;
  const left = issues.filter((issue) => issue.term === term.id && issue.code !== "rule").length;
  const title = isWhole ? texts.wholeRule : texts.place(place);
  return (
    <li className={mergeClasses(styles.item, depth > 0 && styles.inner)}>
      <div className={styles.line}>
        <div className={styles.said}>
          <span className={styles.place}>
            {title}
            {term.name !== "" && `: ${term.name}`}
            {left > 0 && (
              <Badge appearance="tint" color="danger" size="small" className={styles.badge}>
                {texts.unfinished(left)}
              </Badge>
            )}
          </span>
          {sentence !== "" && <span>{sentence}</span>}
          {isEmpty && !isWhole && <span>{texts.noTermsInside}</span>}
        </div>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={isWhole ? texts.editWhole : texts.edit(place)}
          data-term={term.id}
          onClick={() => onOpen(isOpen ? null : term.id)}
        >
          {texts.editShort}
        </Button>
      </div>
      <RuleIssues term={term.id} isOpen={isOpen} />
      {isOpen && (
        <div id={id} role="group" aria-label={title} data-fields={term.id}>
          <TermFields term={term} onClose={() => onOpen(null)} />
        </div>
      )}
      {term.key.kind === "terms" && !isWhole && (
        <NewTermButtons sum={term.id} label={texts.addInside(place)} onAdded={onAdded} />
      )}
    </li>
  );
}

type RuleIssuesProps = { readonly term: number; readonly isOpen: boolean };

/** What does not fit together though everything is filled in; where the field to blame is open, it says so itself. */
function RuleIssues({ term, isOpen }: RuleIssuesProps) {
  const { issues } = useEditor();
  const { words } = usePaneContext();
  return issues.flatMap((issue, i) =>
    issue.term === term && issue.code === "rule" && !(isOpen && issue.field !== null)
      ? [
          <Message key={i} intent="error">
            {words.issue(issue.issue)}
          </Message>,
        ]
      : []
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
  },
  item: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  inner: {
    marginInlineStart: tokens.spacingHorizontalM,
  },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  said: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  place: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  badge: { flexShrink: 0 },
});
