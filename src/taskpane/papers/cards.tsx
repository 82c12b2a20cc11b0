import { Suspense, type ReactNode } from "react";
import type { Suggested } from "../../session/papers/paperCards";
import { checkTexts } from "../../text/auditTexts";
import type { CouncilTexts } from "../../text/councilTexts";
import { nextYearTexts } from "../../text/nextYearTexts";
import type { Language } from "../../text";
import { CheckPane } from "../check/CheckPane";
import type { OpenCheck } from "../check/OpenCheck";
import { AdoptedGroup } from "./AdoptedGroup";
import { CopyTable } from "./CopyTable";
import { InvoiceFile } from "./InvoiceFile";
import { NextYear } from "./NextYear";
import { PaperGroup, type PaperActions } from "./PaperGroup";
import type { Council } from "./useCouncil";
import { onDemand } from "../parts/onDemand";

const RuleTextGroup = onDemand(() => import("./RuleTextGroup"));

/** When in the year something is done. */
export const STAGES = ["before", "decision", "after", "other"] as const;
export type Stage = (typeof STAGES)[number];

export type PaperCard = {
  readonly name: string;
  readonly stage: Stage;
  readonly title: string;
  readonly content: () => ReactNode;
};

/** What can be done with a paper besides making it, by its part. */
const ACTIONS: Readonly<Record<string, PaperActions>> = {
  attachment: CopyTable,
  invoices: InvoiceFile,
};

/** The council's papers, each with those beside it, and the lock that stands before the register. */
export function councilCards(
  council: Council,
  suggested: Suggested,
  language: Language
): readonly PaperCard[] {
  const { papers } = council.texts.labels;
  const lock: PaperCard = {
    name: "lock",
    stage: "decision",
    title: council.texts.pane.lockTitle,
    content: () => <AdoptedGroup {...council} />,
  };
  const { texts } = council;
  const ruleText: PaperCard = {
    name: "rule-text",
    stage: "before",
    title: texts.pane.ruleText.title,
    content: () => (
      <Suspense fallback={null}>
        <RuleTextGroup />
      </Suspense>
    ),
  };
  const nextYear: PaperCard = {
    name: "next-year",
    stage: "after",
    title: nextYearTexts(language).title,
    content: () => <NextYear {...council} />,
  };
  return [
    lock,
    ruleText,
    ...papers
      .filter(({ beside }) => beside === null)
      .map((paper): PaperCard => ({
        name: paper.part,
        stage: paper.when,
        title: titleOf(paper),
        content: () => (
          <PaperGroup
            {...council}
            papers={[paper, ...papers.filter(({ beside }) => beside === paper.part)]}
            suggested={suggested}
            Actions={ACTIONS[paper.part] ?? null}
          />
        ),
      })),
    nextYear,
  ];
}

/** The check of a table that somebody else made. */
export const checkCard = (open: OpenCheck, language: Language): PaperCard => ({
  name: "check",
  stage: "other",
  title: checkTexts(language).title,
  content: () => <CheckPane open={open} />,
});

const titleOf = ({ pane }: CouncilTexts["labels"]["papers"][number]): string =>
  pane.title ?? pane.make;
