import type { AdoptedVersion, CouncilIssue } from "../council";
import type { Allocation, AllocationIssue, Result, Scheme } from "../engine";
import type { SheetLabels, TellRule } from "../sheet/layout";
import { labelsFor } from "../sheet/layout/labels";
import type { PopulationBasis, Reading } from "../sheet/reading";
import { answersTo, type Answers, type AnswersTo, type Ask } from "./ask";
import type { PaperSheet } from "./table/paperSheet";

/** Why a paper cannot be made. */
export type PaperIssue = CouncilIssue | AllocationIssue;

/** What stands on the sheet and in the workbook when a paper is made of it. */
export type PaperRead = {
  readonly scheme: Pick<Scheme, "id" | "title">;
  /** The table on the sheet; null where there is none. */
  readonly reading: Reading | null;
  readonly basis: PopulationBasis;
  /** Municipality numbers of the sheet that are left out. */
  readonly without: readonly string[];
  /** The result of the year before, on another sheet; null where there is none. */
  readonly earlier: EarlierResult | null;
  /** What the sheet and the choice give, with the code that is printed; null where they give nothing. */
  readonly allocated: Allocated | null;
};

/** What was shared the year before, by the same agreement. */
export type EarlierResult = {
  readonly sheetName: string;
  readonly allocation: Allocation;
  readonly basis: PopulationBasis;
};

/** The amounts that a paper tells. */
export type Allocated = {
  readonly allocation: Allocation;
  /** The code of the allocation; of the version where it is one that was locked. */
  readonly code: string;
  /** The adopted version that it is; null where it has not been locked. */
  readonly locked: Pick<AdoptedVersion, "date" | "note"> | null;
  /** The sheet that tells something else than the locked version; null where it tells the same. */
  readonly changedSince: string | null;
};

/** The words that all papers share; src/text has them in each language. */
export type CommonWords = {
  /** The words that every result has. */
  readonly sheet: SheetLabels;
  readonly tellRule: TellRule;
  /** Excel's number format of a date. */
  readonly dateFormat: string;
  readonly footer: (sheetTitle: string, code: string | null) => string;
  readonly fingerprint: (code: string) => string;
  /** When it was adopted, and the note to it. */
  readonly adoptedOn: (date: string, note: string) => string;
  readonly notLocked: string;
  /** The sheet tells something else than what was locked. */
  readonly changedSince: (sheetName: string) => string;
};

/** What the pane says of a paper. */
export type PaneWords<Asks extends readonly Ask[]> = {
  /** Over what is asked; a paper that stands beside another has none. */
  readonly title?: string;
  readonly help?: string;
  /** On the button that makes it. */
  readonly make: string;
  readonly asks: Readonly<Record<Asks[number]["name"], string>>;
  readonly options: Readonly<Record<OptionIn<Asks[number]>, string>>;
  /** On the paper itself: which it is, and what can be done with it. */
  readonly intro: { readonly title: string; readonly text: string };
};
type OptionIn<Each extends Ask> = Each extends { readonly options: readonly (infer Option)[] }
  ? Option & string
  : never;

/** A paper's own words in one language: those on its sheet, and those of the pane. */
export type PaperWords<Asks extends readonly Ask[], Words> = Words & {
  readonly pane: PaneWords<Asks>;
};

/** The words of a paper. */
export type WordsOf<P> = P extends Paper<infer Asks, infer Words> ? PaperWords<Asks, Words> : never;

type Making<Asks extends readonly Ask[], Words> = {
  readonly read: PaperRead;
  readonly answers: AnswersTo<Asks>;
  readonly words: Words;
  readonly common: CommonWords;
};

type Made = Result<PaperSheet, PaperIssue>;

/** When in the year a paper is needed: before the councils decide, while they do, or after. */
export const PAPER_TIMES = ["before", "decision", "after"] as const;
export type PaperTime = (typeof PAPER_TIMES)[number];

/** A sheet for the councils or for accounting, that the add-in makes when somebody asks for it. */
export type Paper<Asks extends readonly Ask[], Words> = {
  /** By what it is known in the workbook, and what `--paper` calls it; letters alone, since it is part of a name in Excel. */
  readonly part: string;
  readonly when: PaperTime;
  readonly asks: Asks;
  /** The paper under whose title the pane offers it. */
  readonly beside?: string;
} & (
  | {
      readonly from: "allocation";
      readonly make: (making: Making<Asks, Words> & Allocated) => Made;
    }
  /** Made of the agreement alone, also where no money is shared. */
  | { readonly from: "agreement"; readonly make: (making: Making<Asks, Words>) => Made }
);

/** A paper with its words in one language, whatever it asks. */
export type PaperInWords = {
  readonly part: string;
  readonly when: PaperTime;
  readonly asks: readonly Ask[];
  readonly beside: string | null;
  readonly from: "allocation" | "agreement";
  readonly pane: PaneWords<readonly Ask[]>;
  readonly make: (read: PaperRead, given: Answers) => Made;
};

/** Joins a paper with its words. */
export function inWords<const Asks extends readonly Ask[], Words>(
  paper: Paper<Asks, Words>,
  words: PaperWords<Asks, Words>,
  common: CommonWords
): PaperInWords & { readonly words: PaperWords<Asks, Words> } {
  const { part, when, asks, from, beside = null } = paper;
  return {
    part,
    when,
    asks,
    from,
    beside,
    words,
    pane: words.pane,
    make: (read, given) => {
      const sheet = labelsFor(common.sheet, read.reading);
      const making = { read, answers: answersTo(asks, given), words, common: { ...common, sheet } };
      if (paper.from === "agreement") return paper.make(making);
      if (read.allocated === null) throw new Error(`${part} is made of an allocation.`);
      return paper.make({ ...making, ...read.allocated });
    },
  };
}
