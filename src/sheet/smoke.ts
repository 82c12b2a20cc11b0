/**
 * What a smoke run finds of the Excel it runs in. Data only: the words live in src/text. Issues are
 * named by repository and number: `office-js-6365` is issue 6365 of OfficeDev/office-js.
 */

/** What the add-in needs of any Excel, in the order in which it is tried. */
export const SMOKE_CHECKS = [
  "sheet",
  "cells",
  "take-back",
  "names",
  "xml",
  "events",
  "functions",
] as const;
export type SmokeCheck = (typeof SMOKE_CHECKS)[number];

/** What is reported of some Excels, and can be told from inside. */
export const REPORTED_ISSUES = [
  "office-js-6365",
  "office-js-6194",
  "office-js-6415",
  "office-js-420",
  "office-js-3888",
  "office-js-1149",
  "office-js-521",
  "office-js-5262",
  "office-js-3234",
  "office-js-1407",
  "office-js-2700",
  "office-js-6673",
  "office-js-2408",
  "office-js-docs-reference-354",
  "office-js-1314",
  "office-js-2266",
  "office-js-5999",
  "office-js-6687",
  "office-js-1011",
  "office-js-6134",
] as const;
export type ReportedIssue = (typeof REPORTED_ISSUES)[number];

export type CheckOutcome =
  | { readonly kind: "works" }
  /** `why` is Excel's own code, or what stood where something else should. */
  | { readonly kind: "fails"; readonly why: string }
  | { readonly kind: "not-tried" };

export type Sighting = "seen" | "not-seen" | "not-tried";

export type SmokeReport = {
  readonly excel: {
    readonly platform: string;
    readonly version: string;
    readonly language: string;
    /** The newest set of Excel's API that is there, for example `1.15`. */
    readonly api: string;
  };
  readonly checks: Readonly<Record<SmokeCheck, CheckOutcome>>;
  readonly reported: Readonly<Record<ReportedIssue, Sighting>>;
  /** Whether the sheet of the run could not be deleted. */
  readonly leftBehind: boolean;
};

/** What stands on the sheet of the run, for the person who is asked to do something there. */
export type SmokeLabels = {
  readonly sheetName: string;
  readonly title: string;
  readonly chooseHere: string;
  readonly yes: string;
  readonly no: string;
  readonly clearThese: string;
};

/** One try of the Excel that is open, on a sheet of its own. */
export interface SmokeRun {
  /** All that needs nobody. False where there is no sheet for what a person is to do next. */
  begin(): Promise<boolean>;
  /**
   * What has become of it: after undo, a choice and a deletion by a person, who also says whether a
   * file came (null where nobody tried). Leaves the workbook as it was.
   */
  finish(fileCame: boolean | null): Promise<SmokeReport>;
}
