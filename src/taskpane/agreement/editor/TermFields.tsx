import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { FigureForm } from "../../../engine";
import { Disclosure } from "../../parts/Disclosure";
import { inWords } from "../../../text/listNames";
import { usePaneContext } from "../../PaneContext";
import { Message } from "../../parts/Message";
import { termsIn, type Kept, type TermDraft } from "../draft/draft";
import { MOVES, moveTerm, removeTerm, sumAround } from "../draft/edits";
import { keptParts } from "../draft/keptParts";
import { AmountFields } from "./AmountFields";
import { ChoiceField } from "./ChoiceField";
import { useEditor } from "./EditorContext";
import { KeyFields } from "./KeyFields";
import { LimitFields } from "./LimitFields";
import { NumberField } from "./NumberField";
import { WhoFields } from "./WhoFields";

type TermFieldsProps = { readonly term: TermDraft; readonly onClose: () => void };

/** All there is to fill in of a term: how much, who, by what, at most and at least. */
export function TermFields({ term, onClose }: TermFieldsProps) {
  const { draft, texts, change, changeTerm } = useEditor();
  const styles = useStyles();
  const { fields } = texts;
  const isWhole = term.id === draft.rule.id;
  const set = (more: Partial<TermDraft>) =>
    changeTerm(term.id, (before) => ({ ...before, ...more }));
  const remove = () => {
    change((before) => ({ ...before, rule: removeTerm(before.rule, term.id) }));
    onClose();
  };
  return (
    <div className={styles.fields}>
      <KeptParts term={term} />
      {!isWhole && <AmountFields term={term} isWhole={false} onSet={(amount) => set({ amount })} />}
      <WhoFields term={term.id} field="who" who={term.who} onSet={(who) => set({ who })} />
      <KeyFields term={term} onSet={(key) => set({ key })} />
      <LimitFields term={term.id} side="max" limit={term.max} onSet={(max) => set({ max })} />
      <LimitFields term={term.id} side="min" limit={term.min} onSet={(min) => set({ min })} />
      <FreedField term={term} onSet={(freed) => set({ freed })} />
      <Disclosure title={fields.more}>
        <Field label={fields.termName} hint={fields.termNameHelp}>
          <Input value={term.name} onChange={(_, { value }) => set({ name: value })} />
        </Field>
        {!isKeptTimes(term.times) && (
          <NumberField
            term={term.id}
            field="times"
            label={fields.times}
            hint={fields.timesHelp}
            kind="number"
            required={false}
            value={term.times ?? ""}
            asks="times"
            onSet={(times) => set({ times: times === "" ? null : times })}
          />
        )}
      </Disclosure>
      <div className={styles.buttons}>
        <MoveButtons term={term} />
        {!isWhole && (
          <Button size="small" onClick={remove}>
            {texts.remove}
          </Button>
        )}
      </div>
      <Button size="small" appearance="primary" className={styles.close} onClick={onClose}>
        {texts.close}
      </Button>
    </div>
  );
}

const isKeptTimes = (times: TermDraft["times"]): times is Kept<FigureForm> =>
  typeof times === "object" && times !== null && "kind" in times;

/** Says what of the term there is no field for. */
function KeptParts({ term }: { readonly term: TermDraft }) {
  const { texts } = useEditor();
  const { words } = usePaneContext();
  const parts = keptParts(term);
  if (parts.length === 0) return null;
  return (
    <Message intent="info">
      {texts.kept(
        inWords(
          parts.map((part) => texts.parts[part]),
          words.language
        )
      )}
    </Message>
  );
}

/** Who pays what a limit changes; asked only where there is a limit. */
function FreedField({
  term,
  onSet,
}: {
  readonly term: TermDraft;
  readonly onSet: (freed: string | null) => void;
}) {
  const { draft, texts } = useEditor();
  if (term.min.kind === "none" && term.max.kind === "none") return null;
  const { fields } = texts;
  const around = sumAround(draft.rule, term.id);
  const names = (around ? termsIn(around) : [])
    .filter(({ id, name }) => id !== term.id && name !== "")
    .map(({ name }) => name);
  const usual = term.amount.kind === "none" ? "nobody" : "others";
  const value = term.freed ?? usual;
  const known = ["others", "nobody", ...names];
  const words = fields.freedBy as Readonly<Record<string, string>>;
  return (
    <ChoiceField
      label={fields.freed}
      value={value}
      options={(known.includes(value) ? known : [...known, value]).map((each) => ({
        value: each,
        label: words[each] ?? fields.freedTo(each),
      }))}
      onChoose={(freed) => onSet(freed === usual ? null : freed)}
    />
  );
}

function MoveButtons({ term }: { readonly term: TermDraft }) {
  const { draft, texts, change } = useEditor();
  return MOVES.filter((move) => moveTerm(draft.rule, term.id, move) !== null).map((move) => (
    <Button
      key={move}
      size="small"
      onClick={() =>
        change((before) => ({
          ...before,
          rule: moveTerm(before.rule, term.id, move) ?? before.rule,
        }))
      }
    >
      {texts.moves[move]}
    </Button>
  ));
}

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  close: { alignSelf: "flex-start" },
});
