import type { Explanation, OtherName } from "../engine";
import { agreementsNear } from "./agreements";
import type { AuditExplanation, AuditKey, SameAmounts } from "./finding";
import type { PrintedTable } from "./printedTable";
import type { Question } from "./question";

/** An explanation in the catalogue's names. */
export function describeExplanation(
  explanation: Explanation,
  { rows }: PrintedTable,
  question: Question
): AuditExplanation {
  const { rounding, unit, parameters, matches, of, isCertain, range } = explanation;
  const names = namesOf(explanation, question);
  const codes = new Set(rows.map(({ code }) => code));
  const near = agreementsNear({ ...names, parameters }, codes);
  const host = explanation.exceptions.find(({ kind }) => kind === "host");
  const hostRow = host && rows[host.row];
  return {
    ...names,
    agreement: near.find(({ missing }) => missing.length === 0)?.agreement ?? null,
    parameters,
    rounding,
    unit,
    matches,
    of,
    isCertain,
    range,
    host: hostRow ? { code: hostRow.code, name: hostRow.name, share: host.detail ?? "" } : null,
    sameAmounts: explanation.sameAmounts.map((name) => ({
      ...namesOf(name, question),
      parameters: name.parameters,
      rounding: name.rounding,
      unit: name.unit,
    })),
  };
}

/** Under another figure than the population a rate is no rate per inhabitant: the key is shared in proportion. */
function namesOf(
  { form, key }: OtherName,
  { keys }: Question
): Pick<SameAmounts, "scheme" | "key"> {
  const by: AuditKey = key === null ? { kind: "none" } : keys[key]!;
  const isOther = by.kind === "column" || by.kind === "printed-share";
  return { scheme: form === "per-inhabitant" && isOther ? "population" : form, key: by };
}
