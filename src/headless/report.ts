import { findMunicipality } from "../catalogue/municipalities";
import { formatFraction, stepsOf, valueAt, type Allocation, type Member } from "../engine";
import { cellAddress } from "../sheet/address";
import type { Reading } from "../sheet/reading";
import type { SessionIssue } from "../session/workbook/sessionIssue";
import type { SessionState } from "../session/state";
import type { CouncilReport } from "./council";
import type { ReportedLines } from "./costLines";
import { reportAccount, type ReportedAccount } from "./reportedAccount";
import type { ReportedAudit } from "./reportedAudit";
import { reportCheck, type ReportedCheck } from "./reportedCheck";
import { pathOf, type ReportedIssue } from "./reportedIssue";
import { describeIssue, textsFor, type Language } from "../text";
import type { RuleText } from "../text/ruleText";
import { termName } from "../text/termName";
import { whoShares } from "../text/whoShares";

const SHARE_DECIMALS = 12;

/** The object that `--json` prints; all numbers are decimal strings with a point. */
export type Report = CouncilReport & {
  /** Several costs shared together, where they were asked for. */
  readonly lines?: ReportedLines;
  /** What was done, in its order, in words. */
  readonly explanation?: { readonly order: readonly string[] };
  /** The rule as a text for the case paper, where it was asked for. */
  readonly ruleText?: RuleText;
  readonly rows: readonly ReportedRow[];
  readonly regions: readonly { region: string | null; population: string; amount: string }[];
  readonly check: ReportedCheck | null;
  readonly issues: readonly ReportedIssue[];
  /** What became of everything on the sheet that looks like its matter. */
  readonly account?: ReportedAccount;
  /** What `--check` says of the table as it came. */
  readonly audit?: ReportedAudit;
};

type ReportedRow = {
  readonly code: string | null;
  readonly name: string;
  readonly region: string | null;
  readonly population: string | null;
  readonly share: string;
  readonly amount: string;
  /** Of a party of another kind than a municipality, or where its rule asks for groups. */
  readonly id?: string;
  readonly group?: string | null;
  /** Where the rule has several terms: the exact parts, whose sum is rounded once. */
  readonly terms?: readonly { readonly name: string; readonly amount: string }[];
};

export const NO_FIGURES = { rows: [], regions: [], check: null } as const;

/** What came out of a run: the allocation, or none where it was refused, and every issue. */
export function toReport(state: SessionState, language: Language): Report {
  const { outcome, sheet, notice } = state;
  const reading = sheet.kind === "table" ? sheet.reading : null;
  const refusals: SessionIssue[] = [
    ...(reading?.issues ?? []),
    ...(sheet.kind === "no-table" ? sheet.issues : []),
    ...(outcome.kind === "refused" ? outcome.issues : []),
  ];
  if (notice?.kind === "refused" && !refusals.some(({ code }) => code === notice.issue.code)) {
    refusals.push(notice.issue);
  }
  return {
    ...(outcome.kind === "allocated" && notice?.kind !== "refused"
      ? {
          ...reportAllocation(outcome.allocation, language),
        }
      : NO_FIGURES),
    issues: refusals.map((issue) => reportIssue(issue, reading, language)),
    ...accountOf(sheet, language),
  };
}

/** The account of the sheet; also of one on which no population was found. */
export function accountOf(
  sheet: SessionState["sheet"],
  language: Language
): Pick<Report, "account"> {
  if (sheet.kind === "table") return { account: reportAccount(sheet.reading.account, language) };
  return sheet.kind === "no-table" ? { account: reportAccount(sheet.account, language) } : {};
}

/** An allocation in decimal strings, and what was done in words. */
export function reportAllocation(
  allocation: Allocation,
  language: Language
): Omit<Report, "issues"> {
  const { rows, regions, check, request } = allocation;
  return {
    rows: rows.map(({ code, name, region, population, share, amount }, row) => ({
      code: codeOf(code, request.members[row]),
      name,
      region,
      population: isUncounted(request.members[row]) ? null : (population?.toFixed() ?? null),
      share: formatFraction(share, SHARE_DECIMALS),
      amount: amount.toFixed(),
      ...partyIn(request.members[row]),
      ...termsIn(allocation, row, language),
    })),
    regions: regions.map(({ region, population, amount }) => ({
      region,
      population: population.toFixed(),
      amount: amount.toFixed(),
    })),
    check: reportCheck(check),
    explanation: {
      order: textsFor(language).order(stepsOf(allocation), whoShares(request.members)),
    },
  };
}

/** A party that is no municipality has an id and no municipality number. */
const codeOf = (code: string | null, member: Member | undefined): string | null =>
  code !== null && member?.figures && !findMunicipality(code) ? null : code;

/** Whether a party of another kind has no population that anybody said. */
const isUncounted = (member: Member | undefined): boolean =>
  member?.figures?.has("population") === false && member.population.isZero();

/** What a party of any kind has beside a municipality's. */
function partyIn(member: Member | undefined): Pick<ReportedRow, "id" | "group"> {
  return member?.figures ? { id: member.code, group: member.group ?? null } : {};
}

function termsIn(
  { terms, request: { members } }: Allocation,
  row: number,
  language: Language
): Pick<ReportedRow, "terms"> {
  const isOfParties = members[row]?.figures !== undefined;
  if (!isOfParties && terms.length < 2) return {};
  if (row >= terms[0]!.parts.wholes.length) return {};
  return {
    terms: terms.map((term, place) => ({
      name: termName(term, place, language),
      amount: formatFraction(valueAt(term.parts, row), SHARE_DECIMALS),
    })),
  };
}

function reportIssue(
  issue: SessionIssue,
  reading: Reading | null,
  language: Language
): ReportedIssue {
  return {
    code: issue.code,
    severity: "severity" in issue ? issue.severity : "error",
    cell: "cell" in issue ? issue.cell : cellOfMember(issue, reading),
    message: describeIssue(issue, textsFor(language), "command-line"),
    ...pathOf(issue),
  };
}

/** An issue of the engine names a member; on the sheet that is the member's population. */
function cellOfMember(issue: SessionIssue, reading: Reading | null): string | null {
  if (!("member" in issue) || typeof issue.member !== "number") return null;
  const member = reading?.members[issue.member];
  return member ? cellAddress(member.row, member.populationColumn) : null;
}
