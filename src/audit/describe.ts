import type { Explanation, OtherName } from "../engine";
import { agreementsNear } from "./agreements";
import { formOf } from "./givenRule";
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
  const isNear = ({ agreement }: (typeof near)[number]) =>
    names.given === null || names.given.id === agreement;
  const host = explanation.exceptions.find(({ kind }) => kind === "host");
  const hostRow = host && rows[host.row];
  return {
    ...names,
    agreement: near.find((each) => each.missing.length === 0 && isNear(each))?.agreement ?? null,
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

/** The words of a scheme that was given: its general key, and which scheme it was. */
function givenNames({ given, keys }: Question, key: number | null): Names {
  const { scheme } = given!;
  const by: AuditKey = key === null ? { kind: "none" } : keys[key]!;
  const title = scheme.title ?? null;
  return { scheme: formOf(scheme) ?? scheme.id, given: { id: scheme.id, title }, key: by };
}

type Names = Pick<SameAmounts, "scheme" | "given" | "key">;

/** Under another figure than the population a rate is no rate per inhabitant: the key is shared in proportion. */
function namesOf({ form, key }: OtherName, question: Question): Names {
  if (form === "given") return givenNames(question, key);
  const { keys } = question;
  const by: AuditKey = key === null ? { kind: "none" } : keys[key]!;
  const isOther = by.kind === "column" || by.kind === "printed-share";
  const scheme = form === "per-inhabitant" && isOther ? "population" : form;
  return { scheme, given: null, key: by };
}
