import type { Audit, AuditExplanation, AuditKey } from "../audit";
import type { AuditToTell } from "../papers";
import { cellAddress } from "../sheet/address";
import type { Language } from "../text";
import { describeAdopted } from "../text/adoptedTexts";
import { describeAudit, replyTo } from "../text/auditTexts";

/** An audit as `--json` prints it; figures are decimal strings. */
export type ReportedAudit = {
  readonly verdict: Audit["verdict"] | "no-table";
  readonly verdictText: string;
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly population: string | null;
    readonly printed: { readonly amount: string | null; readonly share: string | null };
    readonly computed: { readonly amount: string | null; readonly share: string | null } | null;
  }[];
  readonly explanation: ReportedExplanation | null;
  readonly alternatives: readonly ReportedExplanation[];
  readonly findings: readonly {
    readonly code: string;
    readonly sure: string;
    readonly cell: string | null;
    readonly member: string | null;
    readonly printed: string | null;
    readonly computed: string | null;
    readonly message: string;
  }[];
  /** How the table stands to what was adopted; null where there is nothing to compare it with. */
  readonly adopted: {
    readonly code: string;
    readonly same: boolean;
    /** The answer in words, then each difference. */
    readonly messages: readonly string[];
  } | null;
  /** What this table cannot tell. */
  readonly limits: readonly string[];
  /** An answer to whoever sent the table, a line each. */
  readonly reply: readonly string[];
};

type ReportedExplanation = Omit<
  AuditExplanation,
  "key" | "host" | "given" | "sameAmounts" | "isCertain"
> & {
  readonly key: string;
  readonly certain: boolean;
  readonly host: string | null;
  readonly hostShare: string | null;
  /** The scheme that the table was held against, by id; null where the rule was found. */
  readonly given: string | null;
  readonly sameAmounts: readonly {
    readonly scheme: string;
    readonly key: string;
    readonly parameters: AuditExplanation["parameters"];
    readonly rounding: string;
    readonly unit: string;
  }[];
};

export function reportAudit(checked: AuditToTell, language: Language): ReportedAudit {
  const { audit, adopted } = checked;
  const words = describeAudit(audit, language);
  return {
    verdict: audit.verdict,
    verdictText: words.verdict,
    rows: audit.rows.map(({ code, name, population, printed, computed }) => {
      return { code, name, population, printed, computed };
    }),
    explanation: audit.explanation && reportExplanation(audit.explanation),
    alternatives: audit.alternatives.map(reportExplanation),
    findings: audit.findings.map(({ code, sure, place, member, printed, computed }, index) => ({
      code,
      sure,
      cell: place && cellAddress(place.row, place.column),
      member,
      printed,
      computed,
      message: words.findings[index]!,
    })),
    adopted: adopted && {
      code: adopted.code,
      same: adopted.outcome === "same",
      messages: describeAdopted(adopted, language),
    },
    limits: words.limits,
    reply: replyTo(checked, language),
  };
}

function reportExplanation({
  key,
  host,
  given,
  isCertain,
  sameAmounts,
  ...rest
}: AuditExplanation): ReportedExplanation {
  return {
    ...rest,
    key: keyText(key),
    certain: isCertain,
    host: host?.code ?? null,
    hostShare: host?.share ?? null,
    given: given?.id ?? null,
    sameAmounts: sameAmounts.map(({ scheme, key: by, parameters, rounding, unit }) => {
      return { scheme, key: keyText(by), parameters, rounding, unit };
    }),
  };
}

function keyText(key: AuditKey): string {
  switch (key.kind) {
    case "population":
      return "population";
    case "official-population":
      return `official population ${key.date}`;
    case "printed-share":
      return "printed share";
    case "column":
      return key.heading ?? "another column";
    case "none":
      return "equal";
  }
}
