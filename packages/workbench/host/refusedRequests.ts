import type { Behaviours } from "./Behaviours";
import type { Request } from "./Conversation";
import type { ResponseBody } from "./wire/messages";

/** Characters that a request or an answer has at most in Excel on the web. */
const MOST_CHARACTERS = 5_000_000;

/** Why a request is not carried out at all; null where it is. */
export function refusalOf(
  { size }: Request,
  behaviours: Behaviours,
  isEditing: boolean
): ResponseBody | null {
  if (isEditing) return refusedWhileEditing;
  if (behaviours.has("office-js-2266")) return refused("GeneralException");
  const code = codeForSize(size, behaviours);
  return code && refused(code === "TooLarge" ? "RequestPayloadSizeLimitExceeded" : code);
}

/** What comes in place of an answer that is too large for this Excel; what was asked for is done. */
export function tooLargeAnswer(answer: unknown, behaviours: Behaviours): ResponseBody | null {
  const isLimited = SIZE_REPORTS.some((reported) => behaviours.has(reported));
  const code = isLimited ? codeForSize(JSON.stringify(answer).length, behaviours) : null;
  return code && refused(code === "TooLarge" ? "ResponsePayloadSizeLimitExceeded" : code);
}

const SIZE_REPORTS = ["office-js-docs-reference-354", "office-js-1314"] as const;

function codeForSize(size: number, behaviours: Behaviours): "TooLarge" | "GeneralException" | null {
  if (size <= MOST_CHARACTERS) return null;
  if (behaviours.has("office-js-docs-reference-354")) return "TooLarge";
  return behaviours.has("office-js-1314") ? "GeneralException" : null;
}

const refused = (
  Code: string,
  Message = "There was an internal error while processing the request."
): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code, Message, Location: "", HttpStatusCode: 400, ActionIndex: 0 },
});

const refusedWhileEditing = refused(
  "InvalidOperationInCellEditMode",
  "Excel is in cell-editing mode. Press Enter or Tab, or select another cell."
);
