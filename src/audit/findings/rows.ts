import type { AuditException } from "../../engine";
import { describeExplanation } from "../describe";
import { aboutMember, type Evidence } from "../evidence";
import type { Finding, FindingDetail } from "../finding";
import { officialOf } from "../question";

/** Rows whose amount does not follow from the explanation, and what they may be. */
export function rowFindings(evidence: Evidence): readonly Finding[] {
  const { explanation } = evidence;
  if (!explanation) return [];
  return explanation.exceptions.map((exception) => rowFinding(evidence, exception));
}

function rowFinding(evidence: Evidence, exception: AuditException): Finding {
  const { table, question, explanation, rival } = evidence;
  const member = table.rows[exception.row]!;
  const { kind, computed, detail: value } = exception;
  const figure = question.isOfShares ? "share" : "amount";
  const printed = member[figure];
  const detail: FindingDetail = { kind, value };
  const about = { ...aboutMember(member, figure), printed, computed, detail };
  switch (kind) {
    case "figure-misprint":
      return misprintedFigure(evidence, exception);
    case "host":
      return { ...about, code: "may-be-host", sure: "likely" };
    case "cap":
      return { ...about, code: "may-be-cap", sure: "guess" };
    case "floor":
      return { ...about, code: "may-be-floor", sure: "guess" };
    case "months":
      return { ...about, code: "may-be-months", sure: "guess" };
    case "amount-misprint":
    case "swapped":
    case "unknown":
      return {
        ...about,
        code: question.isOfShares ? "share-differs" : "amount-differs",
        sure: rival ? "guess" : explanation!.isCertain ? "certain" : "likely",
        detail: rival ? rivalDetail(evidence, rival) : detail,
      };
  }
}

function rivalDetail(
  { table, question }: Evidence,
  rival: NonNullable<Evidence["rival"]>
): FindingDetail {
  const blames = rival.exceptions.map(({ row }) => table.rows[row]!.name);
  return { kind: "rival", rival: describeExplanation(rival, table, question), blames };
}

/** The amount belongs to another figure than the printed one. */
function misprintedFigure(
  { table, question, explanation }: Evidence,
  { row, kind, detail: value }: AuditException
): Finding {
  const member = table.rows[row]!;
  const key = explanation!.key!;
  const isPopulation = question.keys[key]?.kind === "population";
  const isOfficial = isPopulation && officialOf(table, member.code) === value;
  const detail: FindingDetail =
    isOfficial && table.date !== null ? { kind: "official", date: table.date } : { kind, value };
  return {
    ...aboutMember(member, "population"),
    code: isPopulation ? "population-differs" : "figure-differs",
    sure: isOfficial ? "certain" : "likely",
    printed: question.figures.rows[row]!.figures[key] ?? null,
    computed: value,
    detail,
  };
}
