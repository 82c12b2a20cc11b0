import { useMemo } from "react";
import type { RuleIssue } from "../../../engine";
import { allocateReading, readingFor } from "../../../session/agreement/allocateReading";
import { BESIDE } from "../../../session/agreement/beside";
import type { Outcome } from "../../../session/agreement/outcome";
import { choiceOfOwn } from "../../../session/agreement/ownSchemes";
import { usePaneContext, useSessionState } from "../../PaneContext";
import { agreementOf } from "../draft/agreementDraft";
import { issueAtTerm, type DraftIssue } from "../draft/checkDraft";
import type { AgreementDraft } from "../draft/draft";

/** What an agreement gives with the figures on the sheet; nothing while it is not finished. */
export function useOutcome(
  draft: AgreementDraft,
  issues: readonly DraftIssue[]
): { readonly outcome: Outcome | null; readonly refusal: DraftIssue | null } {
  const { session } = usePaneContext();
  const state = useSessionState();
  return useMemo(() => {
    if (issues.some(({ term }) => term !== null)) return { outcome: null, refusal: null };
    const own = agreementOf(draft);
    const reading = session.readingBy((read, snapshot) =>
      readingFor(own.scheme, read, snapshot, BESIDE)
    );
    if (!reading) return { outcome: null, refusal: null };
    const outcome = allocateReading(reading, { ...state.choice, ...choiceOfOwn(own) });
    const first = outcome.kind === "refused" ? outcome.issues[0] : undefined;
    const refusal = isOfRule(first) ? issueAtTerm(draft.rule, first) : null;
    return { outcome, refusal };
  }, [draft, issues, session, state]);
}

const isOfRule = (issue: object | undefined): issue is RuleIssue =>
  issue !== undefined && "path" in issue;
