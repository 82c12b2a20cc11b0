import { useRef, useState } from "react";
import type { Result } from "../../engine";
import type {
  CheckedTable,
  CheckRefusal,
  TableCheck,
  WrittenCheck,
} from "../../session/tableCheck";
import { noTableSentence } from "../../text/auditTexts";
import { usePaneContext } from "../PaneContext";
import type { OpenCheck } from "./OpenCheck";

/** What was checked last, why nothing was, and what asks for a check. */
export function useCheck(open: OpenCheck) {
  const { words } = usePaneContext();
  const opened = useRef<Promise<TableCheck> | null>(null);
  const [checked, setChecked] = useState<CheckedTable | null>(null);
  const [isOfSheet, setIsOfSheet] = useState(true);
  const [checks, setChecks] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);

  const desk = () => (opened.current ??= open());
  const sentence = (issue: CheckRefusal): string =>
    issue.code === "no-table" ? noTableSentence(words.language) : words.issue(issue);
  const show = (result: Result<CheckedTable, CheckRefusal> | null, ofSheet: boolean) => {
    setChecks((count) => count + 1);
    setIsOfSheet(ofSheet);
    setChecked(result?.ok ? result.value : null);
    setRefusal(result && !result.ok ? sentence(result.error) : null);
  };
  return {
    checked,
    /** Whether what was checked stood on a sheet. */
    isOfSheet,
    /** How often was checked: each time the view begins anew. */
    checks,
    refusal,
    checkSheet: async () => show(await (await desk()).checkSheet(), true),
    checkText: async (text: string, source: string) =>
      show((await desk()).checkText(text, source), false),
    /** Writes the check on a sheet; null where it was refused. */
    write: async (table: CheckedTable): Promise<WrittenCheck | null> => {
      const written = await (await desk()).write(table);
      setRefusal(written && !written.ok ? sentence(written.error) : null);
      return written?.ok ? written.value : null;
    },
  };
}
