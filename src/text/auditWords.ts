import type { Audit, AuditExplanation, Finding, SameAmounts } from "../audit";
import { Decimal } from "../engine";
import { formatDate } from "./date";
import { audit as english } from "./en/audit";
import { schemes as englishSchemes } from "./en/schemes";
import { kroner } from "./kroner";
import type { Language } from "./language";
import { listNames } from "./listNames";
import { audit as norwegian } from "./nb/audit";
import { schemes as norwegianSchemes } from "./nb/schemes";
import { formatNumber } from "./number";

const SCHEMES = { nb: norwegianSchemes, en: englishSchemes };

/** What a scheme of the catalogue, or one of somebody's own, is called. */
export function schemeTitle(
  { id, title }: NonNullable<AuditExplanation["given"]>,
  language: Language
): string {
  return title ?? SCHEMES[language].schemes[id]?.title ?? id;
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

/** Says what an audit found, in a language. */
export class AuditWords {
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
