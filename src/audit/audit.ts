import { explainAmounts, type Explanation, type GivenScheme } from "../engine";
import { describeExplanation } from "./describe";
import type { Evidence } from "./evidence";
import type { Audit, Finding, FindingCode, Verdict } from "./finding";
import { dateFindings } from "./findings/dates";
import { memberFindings, missingMembers } from "./findings/members";
import { nameFindings } from "./findings/names";
import { populationFindings } from "./findings/populations";
import { rowFindings } from "./findings/rows";
import { shareFindings } from "./findings/shares";
import { subtotalFindings } from "./findings/subtotals";
import { sumFindings } from "./findings/sums";
import { termFindings } from "./findings/terms";
import { unreadableFindings } from "./findings/unreadable";
import { explainByGiven } from "./givenRule";
import { amountsOfTrueSum } from "./trueSum";
import type { PrintedLine } from "./printedLine";
import { questionOf } from "./question";
import { readPrinted } from "./read/readPrinted";

/** Rival explanations are less than this many bits longer and blame other rows. */
const RIVAL_BITS = 4;
const MOST_ALTERNATIVES = 4;
/** In a smaller table any explanation is told; in a larger one two thirds of the rows must follow. */
const SMALL_TABLE = 4;
/** What was only read, and what is no mistake, does not keep a table from following. */
const HARMLESS: readonly FindingCode[] = [
  "name-mended",
  "figure-mended",
  "may-be-host",
  "in-thousands",
];

/**
 * Audits a cost table as it came: by which figures, numbers, rule and unit it was made, and every
 * figure that does not follow. Nothing is changed. Null where the lines hold no table: no
 * municipality with an amount or a share beside it.
 *
 * Amounts are in the unit that is printed. A population that its own amount and the official
 * figures or the printed sum contradict is replaced for the calculation, and named. Where a scheme
 * is given, the table is held against it, and each of its terms that the table shows.
 */
export function auditLines(
  lines: readonly PrintedLine[],
  given: GivenScheme | null = null
): Audit | null {
  const table = readPrinted(lines);
  if (!table || table.rows.every(({ amount, share }) => amount === null && share === null)) {
    return null;
  }
  const question = questionOf(table, given);
  const byGiven = given && explainByGiven(table, question, given);
  const { explanations: all, terms } = byGiven?.ok
    ? byGiven.value
    : { explanations: explainAmounts(question.figures), terms: [] };
  const best = all[0] ?? null;
  // What was given is told however few rows follow it.
  const explanation = best && (byGiven?.ok || isEnough(best)) ? best : null;
  const rival = explanation && rivalOf(explanation, all);
  const evidence: Evidence = { table, question, explanation, rival, terms };
  const described = explanation && describeExplanation(explanation, table, question);
  const shares = shareFindings(evidence);
  const findings: readonly Finding[] = [
    ...rowFindings(evidence),
    ...populationFindings(evidence),
    ...sumFindings(evidence),
    ...subtotalFindings(evidence),
    ...shares.findings,
    ...termFindings(evidence),
    ...memberFindings(table),
    ...(described ? missingMembers(table, described) : []),
    ...dateFindings(table, lines),
    ...unreadableFindings(evidence),
    ...nameFindings(table),
  ];
  const trueSums = amountsOfTrueSum(evidence);
  return {
    verdict: verdictOf(explanation, findings),
    table,
    rows: table.rows.map(({ code, name, population, amount, share, place }, row) => ({
      code,
      name,
      population,
      printed: { amount, share },
      computed: explanation && {
        amount: question.isOfShares ? null : (explanation.computed[row] ?? null),
        share: shares.computed[row] ?? null,
      },
      ifSumWereTrue: trueSums?.[row] ?? null,
      place,
    })),
    explanation: described,
    alternatives: all
      .slice(1, 1 + MOST_ALTERNATIVES)
      .map((each) => describeExplanation(each, table, question)),
    findings,
    against: given && {
      scheme: given.scheme,
      refused: byGiven && !byGiven.ok ? byGiven.error : [],
    },
  };
}

function isEnough({ matches, of }: Explanation): boolean {
  return of < SMALL_TABLE || matches * 3 >= of * 2;
}

/** Another explanation, nearly as short, that blames other rows: then nobody is blamed for certain. */
function rivalOf(best: Explanation, all: readonly Explanation[]): Explanation | null {
  const blamed = ({ exceptions }: Explanation) =>
    exceptions
      .map(({ row }) => row)
      .sort((a, b) => a - b)
      .join();
  return (
    all.find((each) => each.bits - best.bits < RIVAL_BITS && blamed(each) !== blamed(best)) ?? null
  );
}

function verdictOf(explanation: Explanation | null, findings: readonly Finding[]): Verdict {
  if (!explanation || !isEnough(explanation)) return "not-explained";
  const follows = findings.every(({ code }) => HARMLESS.includes(code));
  return follows ? "follows" : "follows-with-differences";
}
