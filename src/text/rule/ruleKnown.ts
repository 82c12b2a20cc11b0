import { GRANTS } from "../../catalogue/agreements/published/grants";
import { parametersOf, type Allocation, type WorkedRow } from "../../engine";
import { areMunicipalities } from "../whoShares";
import type { RuleKnown } from "./known";

/** What is known of an allocation's rule: its numbers, who shares, what is counted. */
export function knownOf(
  { request: { scheme, members } }: Allocation,
  given: WorkedRow["traced"]["given"]
): RuleKnown {
  return {
    values: Object.fromEntries(
      [...given].map(([name, { numerator, denominator }]) => [name, `${numerator}/${denominator}`])
    ),
    labels: Object.fromEntries(
      parametersOf(scheme).flatMap(({ name, label }) =>
        label === undefined ? [] : [[name, label]]
      )
    ),
    names: new Map(members.map(({ code, name }) => [code, name])),
    areMunicipalities: areMunicipalities(members),
    isPaidOut: GRANTS.some(({ id }) => id === scheme.id),
    measure: scheme.measure ?? "population",
  };
}
