import { allocate } from "./allocate";
import type { Allocation, AllocationRequest } from "./allocation";
import { compareAllocations, type Comparison } from "./compareAllocations";
import type { AllocationIssue } from "./issues";
import { MEMBER_MONTHS } from "./parameters/common";
import { err, ok, type Result } from "./result";

/** What everyone pays with all members, without some of them, and the difference. */
export type Withdrawal = {
  readonly before: Allocation;
  readonly after: Allocation;
  readonly comparison: Comparison;
};

/**
 * The same request without some members, and without what was said about them alone (`months.CODE`).
 * Numbers that are not among the members change nothing.
 */
export function withoutMembers(
  request: AllocationRequest,
  codes: readonly string[]
): AllocationRequest {
  const out = new Set(codes);
  const isAbout = (parameter: string) => out.has(MEMBER_MONTHS.exec(parameter)?.[1] ?? "");
  return {
    ...request,
    members: request.members.filter(({ code }) => !out.has(code)),
    parameters: Object.fromEntries(
      Object.entries(request.parameters).filter(([parameter]) => !isAbout(parameter))
    ),
  };
}

/**
 * What everyone pays if these members step out. A fixed total is then shared by those who are left;
 * under rates the others pay what they paid, and the total falls.
 */
export function withdraw(
  request: AllocationRequest,
  codes: readonly string[]
): Result<Withdrawal, readonly AllocationIssue[]> {
  const before = allocate(request);
  const after = allocate(withoutMembers(request, codes));
  if (!before.ok) return err(before.error);
  if (!after.ok) return err(after.error);
  return ok({
    before: before.value,
    after: after.value,
    comparison: compareAllocations(before.value, after.value),
  });
}
