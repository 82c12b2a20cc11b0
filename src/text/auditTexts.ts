import type { Audit, AuditedRow, AuditExplanation, Finding, SameAmounts } from "../audit";
import { Decimal } from "../engine";
import type { AuditLabels, AuditToTell } from "../papers";
import { describeAdopted } from "./adoptedTexts";
import { formatDate } from "./date";
import { allocationIssues as englishIssues } from "./en/allocationIssues";
import { audit as english } from "./en/audit";
import { schemes as englishSchemes } from "./en/schemes";
import { kroner } from "./kroner";
import type { Language } from "./language";
import { listNames } from "./listNames";
import { allocationIssues as norwegianIssues } from "./nb/allocationIssues";
import { audit as norwegian } from "./nb/audit";
import { schemes as norwegianSchemes } from "./nb/schemes";
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
const SCHEMES = { nb: norwegianSchemes, en: englishSchemes };

/** What a scheme of the catalogue, or one of somebody's own, is called. */
function schemeTitle(
  { id, title }: NonNullable<AuditExplanation["given"]>,
  language: Language
): string {
  return title ?? SCHEMES[language].schemes[id]?.title ?? id;
}

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

/** Findings whose printed text is no figure. */
const TEXT_FINDINGS = /^(name|figure-mended|line|date|member|several|in-)/;

type ReadingCode =
  | "date-differs"
  | "figure-mended"
  | "name-mended"
  | "name-differs"
  | "member-missing"
  | "member-repeated"
  | "line-unreadable"
  | "several-amounts"
  | "in-thousands";

class AuditWords {
  private readonly words;

  constructor(
    private readonly language: Language,
    private readonly audit: Audit
  ) {
    this.words = language === "nb" ? norwegian : english;
  }

  explanation(explanation: SameAmounts | AuditExplanation): string {
    const { scheme, given, key, parameters, rounding, unit } = explanation;
    const { total, rate, base, equalShare } = parameters;
    const isOfShares = this.audit.rows.every(({ printed }) => printed.amount === null);
    const money = (value: string | undefined) =>
      value === undefined
        ? {}
        : isOfShares
          ? this.perCent(this.number(value))
          : kroner[this.language](this.number(value));
    const said = Object.fromEntries(
      Object.entries({ total: money(total), rate: money(rate), base: money(base) }).filter(
        ([, value]) => typeof value === "string"
      )
    );
    const by = this.words.key(key, this.audit.table.date, (date) => this.date(date));
    const how = this.words.howRounded(rounding, unit === "1" ? null : this.number(unit));
    if (given) {
      return `${this.words.given(schemeTitle(given, this.language), said["total"] as string | undefined)}, ${how}`;
    }
    const rule = this.words.rule(scheme, by, {
      ...said,
      ...(equalShare === undefined ? {} : { equalShare: this.percent(equalShare) }),
    });
    return `${rule}, ${how}`;
  }

  finding(finding: Finding): string {
    const { detail, sure } = finding;
    const said = this.sentence(finding);
    const sentence = sure === "certain" ? said : `${this.words.unsure[sure]}: ${said}`;
    const rest =
      detail?.kind === "rival"
        ? this.words.rival(this.explanation(detail.rival), this.list(detail.blames))
        : detail && this.words.detail(detail, null);
    return rest === null ? sentence : `${sentence} ${rest}`;
  }

  private sentence(finding: Finding): string {
    const say = this.words.finding;
    const { code, member, detail } = finding;
    const name = finding.name ?? "";
    const isFigure = !TEXT_FINDINGS.test(code);
    const printed = isFigure ? this.figure(finding.printed) : "";
    const computed = isFigure ? this.figure(finding.computed) : "";
    const money = (figure: string) => kroner[this.language](figure);
    const value = detail && "value" in detail ? (detail.value ?? "") : "";
    switch (code) {
      case "sum-differs":
        return member === "population"
          ? say["population-sum-differs"](printed, computed)
          : this.sumSentence(finding);
      case "figure-differs":
        return detail?.kind === "term"
          ? say["term-differs"](name, printed, computed, detail.name)
          : say[code](name, printed, computed);
      case "subtotal-differs":
        return say[code](name, printed, computed);
      case "amount-differs":
      case "may-be-cap":
      case "may-be-floor":
        return say[code](name, money(printed), money(computed));
      case "may-be-host":
        return say[code](name, money(printed), this.percent(value));
      case "may-be-months":
        return say[code](name, money(printed), money(computed), value);
      case "share-differs": {
        const of = detail?.kind === "share-of" ? detail.of : null;
        return say[code](name, this.perCent(printed), this.perCent(computed), of);
      }
      case "shares-do-not-add-up":
        return say[code](this.perCent(printed), this.perCent(computed));
      case "population-differs":
        return detail?.kind === "official"
          ? say["population-official"](name, printed, computed, this.date(detail.date))
          : say[code](name, printed, computed);
      default:
        return this.readingSentence(finding, code);
    }
  }

  /** What was read otherwise than it is printed, or could not be read. */
  private readingSentence(
    { printed: text, computed, member, name: known, place }: Finding,
    code: ReadingCode
  ): string {
    const say = this.words.finding;
    const [printed, name] = [text ?? "", known ?? ""];
    switch (code) {
      case "date-differs":
        return say[code](this.date(printed), this.date(computed ?? ""));
      case "figure-mended":
        return say[code](name, printed, computed ?? "");
      case "name-mended":
        return say[code](name, printed, member ?? "");
      case "name-differs":
        return say[code](printed, member ?? "", computed ?? "");
      case "member-missing":
        return say[code](name);
      case "member-repeated":
        return say[code](name, printed);
      case "line-unreadable":
        return say[code](((place?.row ?? 0) + 1).toString(), printed);
      case "several-amounts":
        return say[code](printed);
      case "in-thousands":
        return say[code];
    }
  }

  private sumSentence({ printed, computed }: Finding): string {
    const off = new Decimal(computed ?? 0).minus(printed ?? 0);
    const money = (value: string) => kroner[this.language](this.number(value));
    return this.words.finding["sum-differs"](
      money(printed ?? "0"),
      money(computed ?? "0"),
      money(off.abs().toFixed()),
      off.isPositive()
    );
  }

  private figure(text: string | null): string {
    return text === null ? "" : this.number(text);
  }

  percent(share: string): string {
    return this.perCent(this.number(new Decimal(share === "" ? 0 : share).times(100).toFixed()));
  }

  private perCent(figure: string): string {
    return this.language === "nb" ? `${figure}\u00a0%` : `${figure}%`;
  }

  private number(value: string): string {
    return formatNumber(value, this.language);
  }

  private date(date: string): string {
    return formatDate(date, this.language);
  }

  private list(names: readonly string[]): string {
    return listNames(names, this.language, (rest) => `+${rest}`);
  }
}
