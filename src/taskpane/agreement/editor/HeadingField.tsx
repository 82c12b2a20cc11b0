import { usePaneContext } from "../../PaneContext";
import { headingKey } from "../../../engine";
import type { DraftField } from "../draft/draftField";
import { ChoiceField } from "./ChoiceField";
import { useEditor, useFieldProblem } from "./EditorContext";

const POPULATION = "population";

type HeadingFieldProps = {
  readonly term: number;
  readonly field: DraftField;
  readonly label?: string;
  readonly value: string;
  readonly onSet: (heading: string) => void;
};

/** A column of the table, by its heading; one that the table lacks stays as it is written. */
export function HeadingField({ term, field, label, value, onSet }: HeadingFieldProps) {
  const { texts, table } = useEditor();
  const { words } = usePaneContext();
  const { fields } = texts;
  const problem = useFieldProblem(term, field, texts.problems.chooseColumn);
  const population = words.texts.pane.corrections.roles.population;
  const known = [POPULATION, ...table.headings];
  const chosen = known.find((each) => headingKey(each) === headingKey(value)) ?? value;
  const headings = chosen === "" || known.includes(chosen) ? known : [...known, chosen];
  return (
    <ChoiceField
      label={label ?? fields.column}
      required
      value={chosen}
      problem={problem}
      options={[
        ...(chosen === "" ? [{ value: "", label: fields.chooseColumn }] : []),
        ...headings.map((each) => ({
          value: each,
          label: each === POPULATION ? population : each,
        })),
      ]}
      onChoose={onSet}
    />
  );
}
