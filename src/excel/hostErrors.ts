import { err, type Result } from "../engine";
import type { HostIssue } from "../sheet/gateway";

/** Runs one batch; what Excel refuses becomes a value, by its code. */
export async function runInExcel<T>(
  work: (context: Excel.RequestContext) => Promise<Result<T, HostIssue>>
): Promise<Result<T, HostIssue>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    return err(toHostIssue(error));
  }
}

/** Excel's refusal as data; anything that is not Excel's is a bug of the add-in and goes on. */
export function toHostIssue(error: unknown): HostIssue {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  switch (error.code) {
    case "AccessDenied":
      return { area: "host", code: "sheet-protected", sheetName: "" };
    case "ItemNotFound":
    case "InvalidReference":
      return { area: "host", code: "sheet-missing" };
    case "InvalidOperationInCellEditMode":
    case "HostIsInCellEditMode":
      return { area: "host", code: "cell-being-edited" };
    case "InvalidSelection":
      return { area: "host", code: "other-workbook-in-front" };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "PayloadTooLarge":
      return { area: "host", code: "too-large" };
    case "ServerBusy":
    case "TooManyRequests":
    case "ActivityLimitReached":
      return { area: "host", code: "busy" };
    default:
      return { area: "host", code: "host-refused", hostCode: error.code };
  }
}
