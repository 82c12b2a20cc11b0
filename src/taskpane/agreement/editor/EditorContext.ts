import { createContext, useContext } from "react";
import type { AgreementPageTexts } from "../../../text/agreementPageTexts";
import type { DraftField, DraftIssue } from "../draft/checkDraft";
import type { AgreementDraft, TermDraft } from "../draft/draft";
import type { EditedTable } from "./editedTable";

/** What the fields of the page work with. */
export type Editor = {
  readonly draft: AgreementDraft;
  readonly texts: AgreementPageTexts;
  readonly table: EditedTable;
  readonly issues: readonly DraftIssue[];
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

/** What is wrong in a field, in words; null for nothing, and for what is only missing until somebody saves. */
export function useFieldProblem(
  term: number,
  field: DraftField
): { readonly code: "missing" | "unreadable"; readonly text: string } | null {
  const { issues, texts, tried } = useEditor();
  const issue = issues.find((each) => each.term === term && each.field === field);
  if (!issue || (issue.code !== "missing" && issue.code !== "unreadable")) return null;
  if (issue.code === "missing" && !tried) return null;
  return { code: issue.code, text: texts.problems[issue.code] };
}
