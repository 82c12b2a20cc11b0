import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { usePaneContext } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import type { AgreementView, RuleView } from "./toAgreementView";

type Rounding = AgreementView["rounding"]["value"];

/** The methods that most people know or ask for; the others stand folded away beneath. */
const USUAL: ReadonlySet<Rounding> = new Set([
  "largest-remainder",
  "half-up",
  "residual-to-largest",
]);

type RoundingFieldProps = {
  readonly rule: RuleView<Rounding>;
  readonly onChoose: (rounding: Rounding) => void;
};

/** How the amounts are rounded: three ways at first, every other one when it is asked for. */
export function RoundingField({ rule: { value, options }, onChoose }: RoundingFieldProps) {
  const { words } = usePaneContext();
  const { rounding, otherRoundings, roundingRules } = words.texts.pane.agreement;
  const isUsual = USUAL.has(value);
  const radio = (option: (typeof options)[number]) => (
    <Radio key={option.value} value={option.value} label={option.label} />
  );
  return (
    <Field label={rounding} hint={isUsual ? null : roundingRules[value].help}>
      <RadioGroup
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {options.filter((option) => USUAL.has(option.value)).map(radio)}
        <Disclosure
          title={otherRoundings}
          open={!isUsual}
          {...(isUsual ? {} : { note: roundingRules[value].label })}
        >
          {options.filter((option) => !USUAL.has(option.value)).map(radio)}
        </Disclosure>
      </RadioGroup>
    </Field>
  );
}
