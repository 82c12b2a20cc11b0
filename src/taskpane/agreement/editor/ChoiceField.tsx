import { Field, Select } from "@fluentui/react-components";
import type { FieldProblem } from "./EditorContext";

type ChoiceFieldProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly required?: boolean;
  readonly problem?: Pick<FieldProblem, "state" | "text"> | null;
  readonly hint?: string | null;
  readonly onChoose: (value: T) => void;
};

/** One of a few choices. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, value, options, required = false, problem = null, hint = null, onChoose } = props;
  return (
    <Field
      label={label}
      required={required}
      validationState={problem?.state ?? "none"}
      validationMessage={problem?.text ?? null}
      hint={hint}
    >
      <Select
        value={value}
        data-problem={problem?.state}
        onChange={(_, { value: chosen }) => {
          const option = options.find((each) => each.value === chosen);
          if (option) onChoose(option.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The choices of a closed list with their words; the one in use comes along even where it is none of them. */
export const optionsOf = <T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>
): readonly { readonly value: T; readonly label: string }[] =>
  values.map((value) => ({ value, label: labels[value] }));
