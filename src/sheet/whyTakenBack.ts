import type { ForeignCell } from "./cellImage";
import type { HostIssue } from "./gateway";
import type { MovedMeanwhile } from "./readSet";

/** What a write met, once it was done. */
export type WriteFindings = {
  /** What it rested on and was not as it had been read. */
  readonly moved: MovedMeanwhile | null;
  /** Cells that others had changed before it wrote over them. */
  readonly foreign: readonly ForeignCell[];
  /** Cells that did not keep what was written into them. */
  readonly lost: readonly string[];
};

/** Why a write has to be taken back; null where it stands. What moved or was changed comes first: the rest may follow from it. */
export function whyTakenBack({ moved, foreign, lost }: WriteFindings): HostIssue | null {
  if (moved) return moved;
  if (foreign.length > 0) return { area: "host", code: "changed-meanwhile", cells: foreign };
  return lost.length > 0 ? { area: "host", code: "cells-merged", cells: lost } : null;
}
