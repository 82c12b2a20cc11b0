import type { HostIssue } from "../../src/sheet/gateway";

/** What Excel's codes mean to the add-in; the contract suite holds the adapter for Excel to the same. */
export function issueOfCode(code: string): HostIssue {
  switch (code) {
    case "AccessDenied":
      return { code: "sheet-protected", sheetName: "" };
    case "ItemNotFound":
      return { code: "sheet-missing" };
    case "InvalidOperationInCellEditMode":
      return { code: "cell-being-edited" };
    case "RequestPayloadSizeLimitExceeded":
      return { code: "too-large" };
    case "InvalidSelection":
      return { code: "other-workbook-in-front" };
    case "TooManyRequests":
      return { code: "busy" };
    default:
      return { code: "host-refused", hostCode: code };
  }
}

/** What Excel called it. */
export const codeOf = (issue: HostIssue): string =>
  "hostCode" in issue ? issue.hostCode : issue.code;
