import {
  Button,
  Field,
  Input,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent } from "react";
import type { CustomScheme } from "../../catalogue";
import { makeScheme } from "../../catalogue/custom/makeScheme";
import { exportScheme, importScheme } from "../../catalogue/custom/schemeFile";
import { choiceOfOwn, schemeOf } from "../../session/agreement/ownSchemes";
import { ownSchemeTexts } from "../../text/ownSchemeTexts";
import { usePaneContext, useSessionState } from "../PaneContext";
import { WritingEntry } from "./WritingEntry";
import { Message, type Intent } from "../parts/Message";
import { copyPlainText } from "../parts/copyToClipboard";
import { saveText } from "../parts/saveText";

type Answer = {
  readonly intent: Intent;
  readonly title: string;
  readonly lines: readonly string[];
};

/** Keeps what is chosen under a name of one's own, takes it away as a file, and takes files in. */
export default function OwnSchemes() {
  const { session, words } = usePaneContext();
  const { choice, schemes } = useSessionState();
  const texts = ownSchemeTexts(words.language);
  const styles = useStyles();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { own } = choice;

  const keep = async (scheme: CustomScheme) => {
    const { id, title } = scheme.scheme;
    const isKnown = schemes.some((other) => other.scheme.id === id);
    // Where Excel did not let it be kept, the notice of the pane says why.
    if (!(await session.saveScheme(scheme)).ok) return setAnswer(null);
    session.choose(choiceOfOwn(scheme));
    const say = isKnown ? texts.replaced : texts.saved;
    setAnswer({ intent: "success", title: say(title), lines: [] });
  };
  const save = (title: string) => {
    const from = schemeOf(choice);
    if (from) void keep(makeScheme(title, from, choice.parameters, choice));
  };
  const take = async (file: File) => {
    const read = importScheme(await file.text());
    if (read.ok) return keep(read.value);
    const lines = read.error.map(texts.describeFileIssue);
    setAnswer({ intent: "error", title: texts.refused(file.name), lines });
  };
  const remove = async ({ scheme: { id, title } }: CustomScheme) => {
    const removed = await session.removeScheme(id);
    setAnswer(removed.ok ? { intent: "success", title: texts.removed(title), lines: [] } : null);
  };
  return (
    <>
      <p className={styles.help}>{texts.help}</p>
      {own !== null && (
        <Chosen
          own={own}
          isKept={schemes.some(({ scheme }) => scheme.id === own.scheme.id)}
          onRemove={() => void remove(own)}
          onCopied={(copied) =>
            setAnswer({
              intent: copied ? "success" : "error",
              title: copied ? texts.copied : texts.notCopied,
              lines: [],
            })
          }
        />
      )}
      <WritingEntry />
      <SaveForm title={own?.scheme.title ?? ""} onSave={save} />
      <OpenFile onOpen={(file) => void take(file)} />
      <AnswerMessage answer={answer} />
    </>
  );
}

type ChosenProps = {
  readonly own: CustomScheme;
  readonly isKept: boolean;
  readonly onRemove: () => void;
  readonly onCopied: (copied: boolean) => void;
};

/** What can be done with the scheme of one's own that is chosen. */
function Chosen({ own, isKept, onRemove, onCopied }: ChosenProps) {
  const { words } = usePaneContext();
  const texts = ownSchemeTexts(words.language);
  const styles = useStyles();
  const { id, title } = own.scheme;
  const download = () =>
    saveText({ name: `${id}.json`, text: exportScheme(own), type: "application/json" });
  return (
    <div>
      <p className={styles.chosen}>{texts.chosen(title)}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={download}>
          {texts.download}
        </Button>
        <Button size="small" onClick={() => onCopied(copyPlainText(exportScheme(own)))}>
          {texts.copy}
        </Button>
        {isKept && (
          <Button size="small" onClick={onRemove}>
            {texts.remove}
          </Button>
        )}
      </div>
    </div>
  );
}

type SaveFormProps = { readonly title: string; readonly onSave: (title: string) => void };

function SaveForm({ title: proposed, onSave }: SaveFormProps) {
  const { words } = usePaneContext();
  const texts = ownSchemeTexts(words.language);
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const title = typed ?? proposed;
  const save = () => {
    setIsMissing(title.trim() === "");
    if (title.trim() !== "") onSave(title);
  };
  return (
    <>
      <Field
        label={texts.name}
        validationState={isMissing ? "error" : "none"}
        validationMessage={isMissing ? texts.nameMissing : null}
      >
        <Input
          value={title}
          maxLength={LONGEST_TITLE}
          onChange={(_, { value }) => {
            setTyped(value);
            setIsMissing(false);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button onClick={save}>{texts.save}</Button>
      </div>
    </>
  );
}

const LONGEST_TITLE = 120;

/** The browser's own choice of a file, behind a button that looks like the others. */
function OpenFile({ onOpen }: { readonly onOpen: (file: File) => void }) {
  const { words } = usePaneContext();
  const texts = ownSchemeTexts(words.language);
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const open = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file can be chosen again after it was mended.
    target.value = "";
    if (file) onOpen(file);
  };
  return (
    <div className={styles.buttons}>
      <Button onClick={() => input.current?.click()}>{texts.open}</Button>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept=".json,application/json"
        aria-label={texts.open}
        tabIndex={-1}
        onChange={open}
      />
    </div>
  );
}

function AnswerMessage({ answer }: { readonly answer: Answer | null }) {
  const styles = useStyles();
  return (
    <div role="status">
      {answer !== null && (
        <Message intent={answer.intent} title={answer.title}>
          {answer.lines.length > 0 && (
            <ul className={styles.list}>
              {answer.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Message>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  chosen: { ...typographyStyles.body1Strong, margin: 0, marginBottom: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
