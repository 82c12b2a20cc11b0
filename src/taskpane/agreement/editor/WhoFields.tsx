import { Checkbox } from "@fluentui/react-components";
import type { WhoField } from "../draft/draftField";
import type { NumberDraft, WhoDraft } from "../draft/draft";
import { ChoiceField } from "./ChoiceField";
import { useEditor, useFieldProblem } from "./EditorContext";
import { GroupField } from "./GroupField";
import { HeadingField } from "./HeadingField";
import { NumberField } from "./NumberField";
import { PartyChecks } from "./PartyChecks";

type WhoFieldsProps = {
  readonly term: number;
  readonly field: WhoField;
  readonly who: WhoDraft;
  readonly onSet: (who: WhoDraft) => void;
};

const CHOICES = ["all", "members", "not-members", "groups", "not-groups", "where"] as const;
type Choice = (typeof CHOICES)[number];

/** Who takes part: all, some groups, some parties, or those with a figure within limits. */
export function WhoFields({ term, field, who, onSet }: WhoFieldsProps) {
  const { texts } = useEditor();
  const problem = useFieldProblem(term, field, texts.problems.choose);
  const value = choiceOf(who);
  return (
    <>
      <ChoiceField
        label={texts.fields.who}
        value={value}
        options={[
          ...CHOICES.map((each) => ({ value: each, label: texts.fields.whos[each] })),
          ...(value === "kept" ? [{ value: "kept" as const, label: texts.keptChoice }] : []),
        ]}
        onChoose={(chosen) => {
          if (chosen !== "kept") onSet(whoOf(chosen, who));
        }}
      />
      {who.kind === "groups" && (
        <GroupChecks who={who} problem={problem?.text ?? null} onSet={onSet} />
      )}
      {who.kind === "members" && (
        <PartyChecks
          codes={who.codes}
          problem={problem?.text ?? null}
          onSet={(codes) => onSet({ ...who, codes })}
        />
      )}
      {who.kind === "where" && <WhereFields term={term} field={field} who={who} onSet={onSet} />}
    </>
  );
}

function choiceOf(who: WhoDraft): Choice | "kept" {
  if (who.kind === "groups" || who.kind === "members") {
    return who.isNot ? `not-${who.kind}` : who.kind;
  }
  return who.kind;
}

/** Another choice; the parties or groups that were chosen stay where they still fit. */
function whoOf(choice: Choice, before: WhoDraft): WhoDraft {
  const isNot = choice.startsWith("not-");
  switch (choice) {
    case "all":
      return { kind: "all" };
    case "groups":
    case "not-groups":
      return { kind: "groups", group: before.kind === "groups" ? before.group : [], isNot };
    case "members":
    case "not-members":
      return { kind: "members", codes: before.kind === "members" ? before.codes : [], isNot };
    case "where":
      return { kind: "where", heading: "population", from: "", below: null, above: null };
  }
}

type GroupChecksProps = {
  readonly who: Extract<WhoDraft, { readonly kind: "groups" }>;
  readonly problem: string | null;
  readonly onSet: (who: WhoDraft) => void;
};

function GroupChecks({ who, problem, onSet }: GroupChecksProps) {
  const { table, texts } = useEditor();
  const chosen = [who.group].flat();
  const all = [...new Set([...table.groups, ...chosen])];
  const check = (group: string, isChosen: boolean) => {
    const groups = isChosen ? [...chosen, group] : chosen.filter((each) => each !== group);
    const [only, other] = groups;
    onSet({ ...who, group: only !== undefined && other === undefined ? only : groups });
  };
  return (
    <GroupField
      label={texts.fields.groups}
      hint={all.length === 0 ? texts.fields.noGroups : null}
      problem={problem}
    >
      {all.map((group) => (
        <div key={group}>
          <Checkbox
            label={group}
            checked={chosen.includes(group)}
            aria-invalid={problem !== null}
            onChange={(_, { checked }) => check(group, checked === true)}
          />
        </div>
      ))}
    </GroupField>
  );
}

const SIDES = ["from", "above", "below"] as const;

function WhereFields({
  term,
  field,
  who,
  onSet,
}: WhoFieldsProps & { readonly who: Extract<WhoDraft, { readonly kind: "where" }> }) {
  const { texts } = useEditor();
  const set = (side: (typeof SIDES)[number], value: NumberDraft) =>
    onSet({ ...who, [side]: value === "" && hasOther(who, side) ? null : value });
  return (
    <>
      <HeadingField
        term={term}
        field={`${field}.heading`}
        value={who.heading}
        onSet={(heading) => onSet({ ...who, heading })}
      />
      {SIDES.map((side) => (
        <NumberField
          key={side}
          term={term}
          field={`${field}.${side}`}
          label={texts.fields[side]}
          kind="number"
          required={false}
          value={who[side] ?? ""}
          asks={null}
          onSet={(value) => set(side, value)}
        />
      ))}
    </>
  );
}

const hasOther = (
  who: Extract<WhoDraft, { readonly kind: "where" }>,
  side: (typeof SIDES)[number]
): boolean => SIDES.some((each) => each !== side && who[each] !== null && who[each] !== "");
