import { useEffect, useRef, useState } from "react";
import type {
  CheckedAgainst,
  CheckedTable,
  CheckRefusal,
  TableCheck,
  WrittenCheck,
} from "../../session/papers/tableCheck";
import type { Result } from "../../engine";
import { noTableSentence } from "../../text/auditTexts";
import { councilTexts } from "../../text/councilTexts";
import { usePaneContext, useSessionState } from "../PaneContext";
import type { OpenCheck } from "./OpenCheck";

/** What was checked last, why nothing was, and what asks for a check. */
export function useCheck(open: OpenCheck) {
  const { words } = usePaneContext();
  const opened = useRef<Promise<TableCheck> | null>(null);
  const [checked, setChecked] = useState<CheckedTable | null>(null);
  const [checks, setChecks] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);

  const desk = () => (opened.current ??= open());
  const sentence = (issue: CheckRefusal): string => {
    if (issue.area === "check") return noTableSentence(words.language);
    return issue.area === "council"
      ? councilTexts(words.language).describeIssue(issue)
      : words.issue(issue);
  };
  const show = (result: Result<CheckedTable, CheckRefusal>) => {
    setChecks((count) => count + 1);
    setChecked(result.ok ? result.value : null);
    setRefusal(result.ok ? null : sentence(result.error));
  };
  return {
    checked,
    /** How often was checked: each time the view begins anew. */
    checks,
    refusal,
    isChanged: useIsChanged(checked, desk),
    checkSheet: async (against: CheckedAgainst) => show(await (await desk()).checkSheet(against)),
    checkText: async (text: string, source: string, against: CheckedAgainst) =>
      show(await (await desk()).checkText(text, source, against)),
    /** Writes the check on a sheet; null where it was refused. */
    write: async (table: CheckedTable): Promise<WrittenCheck | null> => {
      const written = await (await desk()).write(table);
      setRefusal(written.ok ? null : sentence(written.error));
      return written.ok ? written.value : null;
    },
  };
}

/** Whether the sheet has changed since the check; looked at whenever the session has seen something. */
function useIsChanged(checked: CheckedTable | null, desk: () => Promise<TableCheck>): boolean {
  const state = useSessionState();
  const latest = useRef(desk);
  latest.current = desk;
  const [changed, setChanged] = useState<CheckedTable | null>(null);
  useEffect(() => {
    if (checked === null || state.activity !== "idle") return undefined;
    let wanted = true;
    void latest
      .current()
      .then((check) => check.isAsChecked(checked))
      .then((isSame) => {
        if (wanted && isSame === (changed === checked)) setChanged(isSame ? null : checked);
      });
    return () => {
      wanted = false;
    };
  }, [checked, changed, state]);
  return checked !== null && changed === checked;
}
