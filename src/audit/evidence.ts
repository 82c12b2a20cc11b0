import { Decimal, type AuditException, type Explanation } from "../engine";
import type { Finding } from "./finding";
import type { PrintedMember, PrintedTable } from "./printedTable";
import type { Question } from "./question";
import type { ByGivenRule } from "./givenRule";

/** What the findings are made from. */
export type Evidence = {
  readonly table: PrintedTable;
  readonly question: Question;
  /** The shortest explanation, where it explains enough rows. */
  readonly explanation: Explanation | null;
  /** One that is nearly as short and blames other rows; then nobody is blamed for certain. */
  readonly rival: Explanation | null;
  /** What the named terms of a given rule give each row. */
  readonly terms: ByGivenRule["terms"];
};

/** How a row stands to the explanation; undefined where it follows. */
export function exceptionAt({ explanation }: Evidence, row: number): AuditException | undefined {
  return explanation?.exceptions.find((exception) => exception.row === row);
}

/** The population that a row was calculated with: the printed one, or what its amount asks for. */
export function usedPopulation(evidence: Evidence, row: number): Decimal | null {
  const exception = exceptionAt(evidence, row);
  const isMended =
    exception?.kind === "figure-misprint" &&
    evidence.question.keys[evidence.explanation!.key!]?.kind === "population";
  const text = isMended ? exception.detail : evidence.table.rows[row]!.population;
  return text === null ? null : new Decimal(text);
}

/** The amount that should stand in a row: the computed one where the printed one is plainly wrong. */
export function rightAmount(evidence: Evidence, row: number): Decimal | null {
  const exception = exceptionAt(evidence, row);
  const printed = evidence.table.rows[row]!.amount;
  const isPlainlyWrong =
    exception && ["amount-misprint", "swapped", "unknown"].includes(exception.kind);
  if (isPlainlyWrong && !evidence.question.isOfShares) return new Decimal(exception.computed);
  return printed === null ? null : new Decimal(printed);
}

/** The parts of a finding about a member's row. */
export function aboutMember(
  { code, name, places, place }: PrintedMember,
  figure: keyof PrintedMember["places"]
): Pick<Finding, "member" | "name" | "place"> {
  return { member: code, name, place: places[figure] ?? place };
}
