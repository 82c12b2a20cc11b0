import type { Audit, AuditedRow, AuditExplanation, SameAmounts } from "../audit";
import type { AuditLabels, AuditToTell } from "../papers";
import { describeAdopted } from "./adoptedTexts";
import { AuditWords, schemeTitle } from "./auditWords";
import { allocationIssues as englishIssues } from "./en/allocationIssues";
import { audit as english } from "./en/audit";
import { kroner } from "./kroner";
import type { Language } from "./language";
import { allocationIssues as norwegianIssues } from "./nb/allocationIssues";
import { audit as norwegian } from "./nb/audit";
import { formatNumber } from "./number";

/** The sentences about an audit of a printed table. Apart from the other texts: fetched when it is asked for. */
export type AuditSentences = {
  /** The outcome in a sentence or two. */
  readonly verdict: string;
  /** What a number of finds says, each a sentence. */
  readonly findings: readonly string[];
  /** What the table cannot tell, and what is not certain. */
  readonly limits: readonly string[];
};

/** What an audit says, in words. */
export function describeAudit(audit: Audit, language: Language): AuditSentences {
  const words = language === "nb" ? norwegian : english;
  const say = new AuditWords(language, audit);
  const { explanation } = audit;
  if (!explanation) {
    const limits = refusedRule(audit, language);
    const findings = audit.findings.map((each) => say.finding(each));
    return { verdict: words.verdict.notExplained, findings, limits };
  }
  const how = say.explanation(explanation);
  const rows = words.rows(explanation.matches, explanation.of);
  const follows =
    audit.verdict === "not-explained"
      ? words.verdict.notFollowed(how, rows)
      : words.verdict.explained(how, rows);
  const sum = audit.findings.find(({ code, member }) => code === "sum-differs" && member === null);
  return {
    verdict: sum ? `${follows} ${say.finding(sum)}` : follows,
    findings: audit.findings.map((each) => say.finding(each)),
    limits: [
      ...refusedRule(audit, language),
      ...(explanation.host
        ? [words.host(explanation.host.name, say.percent(explanation.host.share))]
        : []),
      ...(explanation.isCertain || explanation.of === 1 ? [] : [words.uncertain]),
      ...otherNames(explanation).map((each) => words.same(say.explanation(each))),
    ],
  };
}

/** Why a scheme that was given could not be used. */
function refusedRule({ against }: Audit, language: Language): readonly string[] {
  if (against === null || against.refused.length === 0) return [];
  const words = language === "nb" ? norwegian : english;
  const { describe } = ALLOCATION_ISSUES[language];
  const reasons = against.refused.map((issue) => describe(issue, language));
  const { id, title = null } = against.scheme;
  return [words.refused(schemeTitle({ id, title }, language), reasons.join(" "))];
}

const ALLOCATION_ISSUES = { nb: norwegianIssues, en: englishIssues };

/** The words of the sheet that shows an audit. */
export function auditLabels(language: Language): AuditLabels {
  const { sheet } = language === "nb" ? norwegian : english;
  return {
    ...sheet,
    adopted: (answer) => describeAdopted(answer, language),
    sentences: (audit) => {
      const words = describeAudit(audit, language);
      return {
        verdict: words.verdict,
        limits: words.limits,
        about: (row) =>
          audit.findings.flatMap(({ member, place }, index) => {
            const isOfRow =
              row !== null &&
              member === row.code &&
              (place === null || place.row === row.place.row);
            const isOfTable = row === null && !audit.rows.some(({ code }) => code === member);
            const sentence = words.findings[index]!;
            const isSaid = words.verdict.includes(sentence);
            return isOfRow || (isOfTable && !isSaid) ? [sentence] : [];
          }),
      };
    },
  };
}

/** The words of the pane's part that checks a table. */
export type CheckTexts = (typeof norwegian)["pane"];

export function checkTexts(language: Language): CheckTexts {
  return (language === "nb" ? norwegian : english).pane;
}

/** A municipality's amount in words, and what it would be if the printed sum were true. */
export function describeMine(row: AuditedRow, language: Language): string {
  const words = language === "nb" ? norwegian : english;
  const money = (figure: string) => kroner[language](formatNumber(figure, language));
  const { printed, computed, ifSumWereTrue } = row;
  const mine = words.mine(
    row.name,
    money(printed.amount ?? "0"),
    computed?.amount == null ? null : money(computed.amount)
  );
  return ifSumWereTrue === null || ifSumWereTrue === printed.amount
    ? mine
    : `${mine} ${words.mineIfTrue(money(ifSumWereTrue))}`;
}

const MOST_LINES = 10;

/** An answer to whoever sent the table: at most ten lines, for somebody who has neither the add-in nor Excel. */
export function replyTo(
  { audit, source, adopted }: AuditToTell,
  language: Language
): readonly string[] {
  const { reply } = language === "nb" ? norwegian : english;
  const words = describeAudit(audit, language);
  const [answer] = adopted ? describeAdopted(adopted, language) : [];
  const verdict = answer === undefined ? words.verdict : `${words.verdict} ${answer}`;
  const around = [reply.subject(source), verdict, reply.madeWith];
  const room = MOST_LINES - around.length;
  const findings = words.findings.filter((sentence) => !verdict.includes(sentence));
  const shown = findings.length > room ? findings.slice(0, room - 1) : findings;
  const rest = findings.length - shown.length;
  return [
    ...around.slice(0, 2),
    ...(words.findings.length === 0 ? [reply.none] : shown),
    ...(rest > 0 ? [reply.more(rest)] : []),
    reply.madeWith,
  ];
}

/** Of the other ways to say the same amounts: another form, and another rule for the same numbers. */
function otherNames({ scheme, rounding, sameAmounts }: AuditExplanation): readonly SameAmounts[] {
  const byForm = sameAmounts.find((each) => each.scheme !== scheme && each.rounding === rounding);
  const byRule = sameAmounts.find((each) => each.scheme === scheme && each.rounding !== rounding);
  return [byForm, byRule].filter((each) => each !== undefined);
}

/** That the lines hold no table. */
export function noTableSentence(language: Language): string {
  return (language === "nb" ? norwegian : english).verdict.noTable;
}
