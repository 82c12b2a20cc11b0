import type { ForeignCell } from "../../src/sheet/cellImage";
import type { HostIssue } from "../../src/sheet/gateway";

/** What Excel's codes mean to the add-in; the contract suite holds the adapter for Excel to the same. */
export function issueOfCode(code: string): HostIssue {
  switch (code) {
    case "AccessDenied":
      return { area: "host", code: "sheet-protected", sheetName: "" };
    case "ItemNotFound":
      return { area: "host", code: "sheet-missing" };
    case "InvalidOperationInCellEditMode":
      return { area: "host", code: "cell-being-edited" };
    case "RequestPayloadSizeLimitExceeded":
      return { area: "host", code: "too-large" };
    case "InvalidSelection":
      return { area: "host", code: "other-workbook-in-front" };
    case "TooManyRequests":
      return { area: "host", code: "busy" };
    default:
      return { area: "host", code: "host-refused", hostCode: code };
  }
}

/** A write that could not be taken back, with what others had typed into its cells. */
export const writeIncomplete = (cause: HostIssue, cells: readonly ForeignCell[]): HostIssue => ({
  area: "host",
  code: "write-incomplete",
  hostCode: codeOf(cause),
  cells,
});

/** What Excel called it. */
const codeOf = (issue: HostIssue): string => ("hostCode" in issue ? issue.hostCode : issue.code);
