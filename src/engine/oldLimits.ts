import { allocate } from "./allocate";
import type { Allocation, AllocationRequest } from "./allocation";
import { withDefaults } from "./parameters/definitions";
import { LIMITS } from "./ready/readyTree";

/**
 * What the add-in gave until November 2026 where rates make the total and there are floors or caps:
 * the others paid what a cap freed, and the total stayed. Null where the rule made no difference to
 * what a request is, or refused it. For results that were written then; nothing new is shared so.
 */
export function underOldLimits(request: AllocationRequest): Allocation | null {
  const { scheme, parameters } = request;
  const filled = withDefaults(scheme, parameters);
  const depends =
    scheme.form === "ready" &&
    !("total" in filled) &&
    !("freed" in filled) &&
    LIMITS.some((limit) => limit in filled);
  if (!depends) return null;
  const allocated = allocate({ ...request, parameters: { ...parameters, freed: "others" } });
  if (!allocated.ok) return null;
  const { freed: _, ...asAsked } = allocated.value.request.parameters;
  return { ...allocated.value, request: { ...allocated.value.request, parameters: asAsked } };
}
