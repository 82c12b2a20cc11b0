import { REPORTED_ISSUES, SMOKE_CHECKS, type CheckOutcome, type SmokeReport } from "../sheet/smoke";
import { smoke as english } from "./en/smoke";
import type { Language } from "./language";
import { smoke as norwegian, type SmokeTexts } from "./nb/smoke";

export type { SmokeTexts } from "./nb/smoke";

/** Apart from the other texts: the pane fetches it when it is asked for. */
export function smokeTexts(language: Language): SmokeTexts {
  return language === "nb" ? norwegian : english;
}

/** One thing that a report says; `isBad` where the add-in cannot do what it needs. */
export type ReportLine = { readonly what: string; readonly how: string; readonly isBad?: boolean };
export type ReportPart = { readonly title: string; readonly lines: readonly ReportLine[] };

/** A report in words; every issue is named, so that whoever reads it can look it up. */
export function reportParts(
  { excel, checks, reported }: SmokeReport,
  version: string,
  texts: SmokeTexts
): readonly ReportPart[] {
  return [
    {
      title: texts.excel,
      lines: [
        { what: "HPSHARE", how: version },
        { what: texts.excel, how: excel.version },
        { what: texts.platform, how: excel.platform },
        { what: texts.language, how: excel.language },
        { what: texts.api, how: excel.api },
      ],
    },
    {
      title: texts.checksTitle,
      lines: SMOKE_CHECKS.map((check) => ({
        what: texts.checks[check],
        how: outcomeIn(checks[check], texts),
        isBad: checks[check].kind === "fails",
      })),
    },
    {
      title: texts.reportedTitle,
      lines: REPORTED_ISSUES.map((issue) => ({
        what: `${texts.reported[issue]} (${issue})`,
        how: texts.sightings[reported[issue]],
      })),
    },
  ];
}

function outcomeIn(outcome: CheckOutcome, texts: SmokeTexts): string {
  switch (outcome.kind) {
    case "works":
      return texts.works;
    case "fails":
      return texts.fails(outcome.why);
    case "not-tried":
      return texts.sightings["not-tried"];
  }
}

/** The same as plain text, a line each. */
export function reportText(parts: readonly ReportPart[]): string {
  return parts
    .map(({ title, lines }) =>
      [title, ...lines.map(({ what, how }) => `- ${what}: ${how}`)].join("\n")
    )
    .join("\n\n");
}
