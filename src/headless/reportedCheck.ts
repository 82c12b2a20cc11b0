import type { Reconciliation } from "../engine";

/** A check as `--json` prints it, in decimal strings. */
export type ReportedCheck = {
  readonly total: string;
  readonly allocated: string;
  readonly difference: string;
  readonly ok: boolean;
};

export function reportCheck({ total, allocated, difference, ok }: Reconciliation): ReportedCheck {
  return {
    total: total.toFixed(),
    allocated: allocated.toFixed(),
    difference: difference.toFixed(),
    ok,
  };
}
