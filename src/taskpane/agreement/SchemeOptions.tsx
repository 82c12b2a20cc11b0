import type { OptionGroupView } from "./toAgreementView";

/** The schemes of a list, by group. */
export function SchemeOptions({ groups }: { readonly groups: readonly OptionGroupView[] }) {
  return groups.map((group) => (
    <optgroup key={group.label} label={group.label}>
      {group.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </optgroup>
  ));
}
