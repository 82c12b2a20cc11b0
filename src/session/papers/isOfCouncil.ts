import type { CouncilIssue } from "../../council";
import type { CouncilRefusal } from "./councilRefusal";

const CODES: Readonly<Record<CouncilIssue["code"], true>> = {
  "terms-not-possible": true,
  "year-not-valid": true,
  "due-days-not-valid": true,
  "accounts-not-valid": true,
  "deadline-not-valid": true,
  "payment-of-stranger": true,
  "payment-not-a-number": true,
  "no-payments": true,
  "one-year-only": true,
  "no-earlier-year": true,
  "no-leavers": true,
  "leaver-not-member": true,
  "all-leave": true,
  "fingerprint-unreadable": true,
  "party-twice": true,
  "decision-unknown": true,
  "party-missing": true,
  "no-register": true,
  "no-parties": true,
  "no-adopted-version": true,
  "already-adopted": true,
  "note-too-long": true,
  "no-code-on-sheet": true,
  "code-does-not-fit": true,
  "nothing-to-compare": true,
};

/** Whether a refusal is about a paper for the council, and not about the sheet or the allocation. */
export function isOfCouncil(issue: CouncilRefusal): issue is CouncilIssue {
  return issue.code in CODES;
}
