import { Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { Suspense } from "react";
import type { Ask, PaperInWords } from "../../papers";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Subheading } from "../parts/Section";
import { CellsField } from "./CellsField";
import type { GivenAnswer } from "./given";
import type { Council, RunAnswer } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";
import { onDemand } from "../parts/onDemand";

const MemberPicker = onDemand(() => import("../agreement/MemberPicker"));

type PaperFieldProps = Council &
  Pick<RunAnswer, "run"> & {
    readonly ask: Ask;
    readonly pane: PaperInWords["pane"];
    readonly value: GivenAnswer;
    readonly onChange: (value: GivenAnswer) => void;
  };

/** The field for one question of a paper, by its kind. */
export function PaperField({ ask, pane, value, onChange, desk, texts, run }: PaperFieldProps) {
  const label = pane.asks[ask.name] ?? ask.name;
  const text = typeof value === "string" ? value : "";
  switch (ask.kind) {
    case "members":
      return (
        <MembersField label={label} chosen={Array.isArray(value) ? value : []} {...{ onChange }} />
      );
    case "cells":
      return <CellsField {...{ label, value, onChange, desk, texts, run }} />;
    case "choice":
      return (
        <Field label={label}>
          <RadioGroup value={text} onChange={(_, data) => onChange(data.value)}>
            {ask.options.map((option) => (
              <Radio key={option} value={option} label={pane.options[option] ?? option} />
            ))}
          </RadioGroup>
        </Field>
      );
    default:
      return (
        <Field label={label}>
          {ask.offered ? (
            <Select value={text} onChange={(_, data) => onChange(data.value)}>
              {ask.offered.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </Select>
          ) : (
            <Input
              value={text}
              type={ask.kind === "date" ? "date" : "text"}
              onChange={(_, data) => onChange(data.value)}
            />
          )}
        </Field>
      );
  }
}

type MembersFieldProps = {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
};

/** Members of the agreement to choose from; nothing where no table is read. */
function MembersField({ label, chosen, onChange }: MembersFieldProps) {
  const { words } = usePaneContext();
  const { sheet, choice } = useSessionState();
  const styles = useCouncilStyles();
  if (sheet.kind !== "table") return null;
  const members = sheet.reading.members.filter(({ code }) => !choice.without.includes(code));
  return (
    <div className={styles.part}>
      <Subheading>{label}</Subheading>
      <Suspense fallback={words.texts.pane.header.loading}>
        <MemberPicker members={members} without={chosen} onChange={onChange} />
      </Suspense>
    </div>
  );
}
