import { Field, Select } from "@fluentui/react-components";
import type { RuleView } from "./toAgreementView";

type RuleSelectProps<T extends string> = {
  readonly label: string;
  readonly rule: RuleView<T>;
  readonly onChoose: (value: T) => void;
};

/** A choice between the rules of a closed list. */
export function RuleSelect<T extends string>({ label, rule, onChoose }: RuleSelectProps<T>) {
  return (
    <Field label={label}>
      <Select
        value={rule.value}
        onChange={(_, { value }) => {
          const chosen = rule.options.find((option) => option.value === value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {rule.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
