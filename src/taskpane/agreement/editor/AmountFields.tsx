import type { AmountDraft, TermDraft } from "../draft/draft";
import { ChoiceField, optionsOf } from "./ChoiceField";
import { useEditor, useFieldProblem } from "./EditorContext";
import { HeadingField } from "./HeadingField";
import { NumberField } from "./NumberField";

type AmountFieldsProps = {
  readonly term: TermDraft;
  /** Whether it is the agreement as a whole, which is a part of nothing. */
  readonly isWhole: boolean;
  readonly onSet: (amount: AmountDraft) => void;
};

const KINDS = ["none", "money", "share", "rest", "total"] as const;

/** How much a term divides: an amount, a part of what it stands in, or none where its figures are kroner. */
export function AmountFields({ term, isWhole, onSet }: AmountFieldsProps) {
  return isWhole ? (
    <WholeAmount term={term} onSet={onSet} />
  ) : (
    <PartAmount term={term} onSet={onSet} />
  );
}

function PartAmount({ term, onSet }: Omit<AmountFieldsProps, "isWhole">) {
  const { texts } = useEditor();
  const { amount } = term;
  const problem = useChoiceProblem(term);
  const kept = amount.kind === "kept" ? [{ value: "kept" as const, label: texts.keptChoice }] : [];
  const kind = amount.kind === "undecided" ? "none" : amount.kind;
  return (
    <>
      <ChoiceField
        label={texts.fields.amount}
        value={kind}
        problem={problem}
        options={[...optionsOf(KINDS, texts.fields.amounts), ...kept]}
        onChoose={(chosen) => {
          if (chosen !== "kept") onSet(amountOf(chosen));
        }}
      />
      <AmountValue term={term} onSet={onSet} />
    </>
  );
}

const WHOLE = ["money", "none", "total"] as const;

function WholeAmount({ term, onSet }: Omit<AmountFieldsProps, "isWhole">) {
  const { texts, tried } = useEditor();
  const { amount } = term;
  const { whole } = texts;
  const isUndecided = tried && amount.kind === "undecided";
  const problem = useChoiceProblem(term);
  const isOther = amount.kind === "kept" || amount.kind === "share" || amount.kind === "rest";
  const value = isOther ? "kept" : amount.kind;
  return (
    <>
      <ChoiceField
        label={whole.label}
        required
        value={value}
        problem={isUndecided ? { state: "error", text: whole.undecidedWhy } : problem}
        hint={value === "undecided" && !tried ? whole.undecidedWhy : null}
        options={[
          ...(value === "undecided" ? [{ value, label: whole.undecided }] : []),
          ...optionsOf(WHOLE, whole),
          ...(value === "kept" ? [{ value: "kept" as const, label: texts.keptChoice }] : []),
        ]}
        onChoose={(chosen) => {
          if (chosen !== "kept" && chosen !== "undecided") onSet(amountOf(chosen));
        }}
      />
      <AmountValue term={term} onSet={onSet} />
    </>
  );
}

/** What is wrong with the choice itself; a number or a heading beneath it says its own. */
function useChoiceProblem({ id, amount }: TermDraft) {
  const problem = useFieldProblem(id, "amount");
  return "number" in amount || amount.kind === "total" ? null : problem;
}

function amountOf(kind: (typeof KINDS)[number]): AmountDraft {
  switch (kind) {
    case "none":
      return { kind };
    case "total":
      return { kind, heading: "" };
    case "rest":
      return { kind, number: 1 };
    default:
      return { kind, number: "" };
  }
}

function AmountValue({ term: { id, amount }, onSet }: Omit<AmountFieldsProps, "isWhole">) {
  const { texts } = useEditor();
  if (amount.kind === "total") {
    return (
      <HeadingField
        term={id}
        field="amount"
        value={amount.heading}
        onSet={(heading) => onSet({ kind: "total", heading })}
      />
    );
  }
  if (!("number" in amount)) return null;
  const isMoney = amount.kind === "money";
  return (
    <NumberField
      term={id}
      field="amount"
      label={texts.fields[amount.kind]}
      kind={isMoney ? "money" : "share"}
      value={amount.number}
      asks={isMoney ? "total" : amount.kind}
      onSet={(number) => onSet({ ...amount, number })}
    />
  );
}
