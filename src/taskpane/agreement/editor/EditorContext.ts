import { createContext, useContext } from "react";
import type { AgreementPageTexts } from "../../../text/agreementPageTexts";
import { usePaneContext } from "../../PaneContext";
import type { DraftIssue } from "../draft/checkDraft";
import type { DraftField } from "../draft/draftField";
import type { AgreementDraft, TermDraft } from "../draft/draft";
import type { Outcome } from "../../../session/agreement/outcome";
import type { EditedTable } from "./editedTable";

/** What the fields of the page work with. */
export type Editor = {
  readonly draft: AgreementDraft;
  readonly texts: AgreementPageTexts;
  readonly table: EditedTable;
  readonly issues: readonly DraftIssue[];
  /** What a finished agreement gives with the table on the sheet; null while it is not finished. */
  readonly outcome: Outcome | null;
  /** Why the table cannot be shared by it, where a field of a term is to blame; null where none is. */
  readonly refusal: DraftIssue | null;
  /** Whether somebody has tried to save, so that all that is missing is marked. */
  readonly tried: boolean;
  readonly change: (change: (draft: AgreementDraft) => AgreementDraft) => void;
  readonly changeTerm: (id: number, change: (term: TermDraft) => TermDraft) => void;
};

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error("A field of the agreement was rendered outside its page.");
  return editor;
}

/** What is wrong in a field: what keeps the agreement from being used, or from sharing the table on the sheet. */
export type FieldProblem = {
  readonly code: "missing" | "unreadable" | "rule" | "refused";
  readonly state: "error" | "warning";
  readonly text: string;
};

/**
 * What is wrong in a field, in words; null for nothing, and for what is only missing until somebody saves.
 *
 * @param missing What is said where nothing is filled in.
 */
export function useFieldProblem(
  term: number,
  field: DraftField,
  missing?: string
): FieldProblem | null {
  const { issues, refusal, texts, tried } = useEditor();
  const { words } = usePaneContext();
  const isHere = (each: DraftIssue) => each.term === term && each.field === field;
  const issue = issues.find(isHere);
  if (!issue) {
    return refusal?.code === "rule" && isHere(refusal)
      ? { code: "refused", state: "warning", text: words.issue(refusal.issue) }
      : null;
  }
  switch (issue.code) {
    case "missing":
      return tried
        ? { code: "missing", state: "error", text: missing ?? texts.problems.missing }
        : null;
    case "unreadable":
      return { code: "unreadable", state: "error", text: texts.problems.unreadable };
    case "rule":
      return { code: "rule", state: "error", text: words.issue(issue.issue) };
    default:
      return null;
  }
}
