import {
  REPORTED_ISSUES,
  SMOKE_CHECKS,
  type CheckOutcome,
  type ReportedIssue,
  type Sighting,
  type SmokeCheck,
} from "../../sheet/smoke";

const each = <Key extends string, Value>(keys: readonly Key[], value: Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;

/** What a run has found so far: nothing was tried until somebody says otherwise. */
export class Findings {
  readonly checks = each<SmokeCheck, CheckOutcome>(SMOKE_CHECKS, { kind: "not-tried" });
  readonly reported = each<ReportedIssue, Sighting>(REPORTED_ISSUES, "not-tried");

  saw(issue: ReportedIssue, isSeen: boolean): void {
    this.reported[issue] = isSeen ? "seen" : "not-seen";
  }

  /** Tries one thing. What Excel refuses is a finding; what `work` gives is what is wrong. */
  async check(name: SmokeCheck, work: () => Promise<string | null>): Promise<string | null> {
    const why = await codeOrResult(work);
    this.checks[name] = why === null ? { kind: "works" } : { kind: "fails", why };
    return why;
  }
}

/** Excel's code where it refuses; anything that is not Excel's is a bug of the add-in and goes on. */
export async function codeOrResult<T>(work: () => Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
