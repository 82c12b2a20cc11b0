import { Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { choiceOfOwn } from "../../../session/agreement/ownSchemes";
import { agreementPageTexts } from "../../../text/agreementPageTexts";
import { usePaneContext, useSessionState } from "../../PaneContext";
import { agreementOf, idOfDraft } from "../draft/agreementDraft";
import { checkDraft, type DraftIssue } from "../draft/checkDraft";
import { setWriting, type Writing } from "../draft/draftStore";
import type { TermDraft } from "../draft/draft";
import { changeTerm } from "../draft/edits";
import { sayTerms, type TermLine } from "../draft/sayTerms";
import { AmountFields } from "./AmountFields";
import { useEditedTable } from "./editedTable";
import { EditorContext, useEditor, type Editor } from "./EditorContext";
import { LeaveButtons } from "./LeaveButtons";
import { MissingFields } from "./MissingFields";
import { NewTermButtons } from "./NewTermButtons";
import { Preview } from "./Preview";
import { TermList } from "./TermList";
import { useAim } from "./useAim";
import { useOutcome } from "./useOutcome";

/** The page where an agreement is written down: its name, what is shared, and a line for each term. */
export default function AgreementEditor({ writing }: { readonly writing: Writing }) {
  const editor = useDraft(writing);
  return (
    <EditorContext value={editor}>
      <Page opened={writing.opened} onTry={editor.onTry} />
    </EditorContext>
  );
}

function useDraft(writing: Writing): Editor & { readonly onTry: () => void } {
  const { session, words } = usePaneContext();
  const table = useEditedTable();
  const [tried, setTried] = useState(false);
  const { draft } = writing;
  const issues = useMemo(() => checkDraft(draft), [draft]);
  const { outcome, refusal } = useOutcome(draft, issues);
  // Several changes may come of one press, each on top of the one before.
  const latest = useRef(writing);
  useEffect(() => {
    latest.current = writing;
  }, [writing]);
  return useMemo(() => {
    const change: Editor["change"] = (how) => {
      latest.current = { ...latest.current, draft: how(latest.current.draft) };
      setWriting(session, latest.current);
    };
    return {
      draft,
      texts: agreementPageTexts(words.language),
      table,
      ...{ issues, outcome, refusal },
      tried,
      change,
      changeTerm: (id, how) =>
        change((draft) => ({ ...draft, rule: changeTerm(draft.rule, id, how) })),
      onTry: () => setTried(true),
    };
  }, [draft, issues, outcome, refusal, session, words, table, tried]);
}

type PageProps = { readonly opened: Writing["opened"]; readonly onTry: () => void };

function Page({ opened, onTry }: PageProps) {
  const { draft, texts, issues, changeTerm } = useEditor();
  const { session } = usePaneContext();
  const styles = useStyles();
  const [open, setOpen] = useState<number | null>(null);
  const { page, aim } = useAim();
  const { isTaken, save } = useSaving(onTry, (term) => {
    if (term !== null) setOpen(term);
    aim({ at: "marked", term: null });
  });
  const go = (term: number) => {
    setOpen(term);
    aim({ at: "marked", term });
  };
  const begin = (term: number) => {
    setOpen(term);
    aim({ at: "first", term });
  };
  const lines = useLines();
  const { rule } = draft;
  const isEmpty = rule.key.kind === "terms" && rule.key.terms.length === 0;
  const isShown = ({ term, sentence }: TermLine): boolean =>
    term.id !== rule.id ||
    open === rule.id ||
    rule.key.kind !== "terms" ||
    issues.some((issue) => issue.term === rule.id && issue.code === "rule") ||
    (!isEmpty && hasSettings(term) && sentence !== "");
  return (
    <div ref={page} className={styles.page}>
      <p className={styles.help}>{texts.help}</p>
      <TitleField isTaken={isTaken} />
      <AmountFields
        term={rule}
        isWhole
        onSet={(amount) => changeTerm(rule.id, (term) => ({ ...term, amount }))}
      />
      {isEmpty && <p className={styles.help}>{texts.noTerms}</p>}
      <TermList lines={lines.filter(isShown)} open={open} onOpen={setOpen} onAdded={begin} />
      <NewTermButtons sum={rule.id} label={texts.add} open={isEmpty} onAdded={begin} />
      <Preview lines={lines} open={open} onGo={go} />
      <MissingFields lines={lines} onGo={go} />
      <LeaveButtons
        isChanged={opened !== draft}
        onSave={() => void save()}
        onLeave={() => setWriting(session, null)}
      />
    </div>
  );
}

/** Saves and uses the agreement, or leads to the first field that lacks something. */
function useSaving(onTry: () => void, onMissing: (term: number | null) => void) {
  const { draft, issues } = useEditor();
  const { session } = usePaneContext();
  const { schemes } = useSessionState();
  const id = idOfDraft(draft);
  const isTaken = schemes.some(({ scheme }) => scheme.id === id) && id !== draft.from;
  const save = async () => {
    onTry();
    if (issues.length > 0 || isTaken) {
      const inTerms = issues.flatMap(({ term }) => term ?? []);
      onMissing(inTerms.find((term) => term !== draft.rule.id) ?? null);
      return;
    }
    const own = agreementOf(draft);
    // Where Excel did not let it be kept, the notice of the pane says why.
    if (!(await session.saveScheme(own)).ok) return;
    session.choose(choiceOfOwn(own));
    setWriting(session, null);
  };
  return { isTaken, save };
}

function useLines(): readonly TermLine[] {
  const { draft, table } = useEditor();
  const { words } = usePaneContext();
  return useMemo(() => {
    const names = new Map(table.members.map(({ code, name }) => [code, name]));
    return sayTerms(draft, { names, areMunicipalities: table.areMunicipalities }, words.language);
  }, [draft, table, words]);
}

/** Whether the agreement as a whole says something itself, beside the terms in it. */
const hasSettings = ({ who, times, round, name, min, max }: TermDraft): boolean =>
  [who.kind !== "all", times, round, name !== "", min.kind !== "none", max.kind !== "none"].some(
    Boolean
  );

function TitleField({ isTaken }: { readonly isTaken: boolean }) {
  const { draft, texts, tried, change, issues } = useEditor();
  const isMissing = tried && issues.some((issue: DraftIssue) => issue.field === "title");
  const problem = isMissing ? texts.nameMissing : isTaken ? texts.nameTaken : null;
  return (
    <Field
      label={texts.name}
      required
      validationState={problem === null ? "none" : "error"}
      validationMessage={problem}
    >
      <Input
        value={draft.title}
        maxLength={LONGEST_TITLE}
        onChange={(_, { value }) => change((before) => ({ ...before, title: value }))}
      />
    </Field>
  );
}

const LONGEST_TITLE = 120;

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});
