import { Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneContext } from "../../PaneContext";
import type { AgreementPageTexts } from "../../../text/agreementPageTexts";
import { changeParameter, type ParameterChange } from "../draft/parameters";
import { ChoiceField } from "./ChoiceField";
import { useEditor } from "./EditorContext";
import { useNumberStyles } from "./useNumberStyles";
import { useNumberTyping, type NumberKind } from "./typing";

export type AskedRole = keyof AgreementPageTexts["asked"]["names"];

type AskedNumberProps = {
  readonly name: string;
  readonly label: string;
  readonly kind: NumberKind;
  readonly onFix: (preset: string) => void;
};

/** A number that the pane asks for: what it is called, what it starts as, and how an index rounds it. */
export function AskedNumber({ name, label, kind, onFix }: AskedNumberProps) {
  const { draft, texts, change, issues } = useEditor();
  const { words } = usePaneContext();
  const styles = useStyles();
  const numbers = useNumberStyles();
  const definition = draft.parameters.find((each) => each.name === name);
  const preset = definition?.default ?? "";
  const set = (more: ParameterChange) => change((before) => changeParameter(before, name, more));
  const typing = useNumberTyping(preset, kind, (value) => set({ default: value }));
  const isUnnamed = issues.some(
    (issue) => issue.code === "missing" && "name" in issue && issue.name === name
  );
  const step = definition?.step ?? "none";
  const steps = texts.asked.steps;
  const known = Object.keys(steps);
  const options = (known.includes(step) ? known : [...known, step]).map((value) => ({
    value,
    label: steps[value] ?? texts.asked.otherStep(words.number(value)),
  }));
  return (
    <div className={styles.asked}>
      <Field label={label} hint={texts.asked.preset}>
        <Input
          value={typing.text}
          inputMode="decimal"
          autoComplete="off"
          input={{ className: numbers.input }}
          onChange={(_, { value }) => typing.onType(value)}
          onBlur={typing.onLeave}
        />
      </Field>
      <Field
        label={texts.asked.label}
        required
        validationState={isUnnamed ? "error" : "none"}
        validationMessage={isUnnamed ? texts.asked.labelMissing : null}
      >
        <Input
          value={definition?.label ?? name}
          onChange={(_, { value }) => set({ label: value })}
        />
      </Field>
      <ChoiceField
        label={texts.asked.step}
        value={step}
        options={options}
        onChoose={(chosen) => set({ step: chosen === "none" ? null : chosen })}
      />
      <Link as="button" className={numbers.link} onClick={() => onFix(preset)}>
        {texts.asked.fixed}
      </Link>
    </div>
  );
}

const useStyles = makeStyles({
  asked: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
});
