import type { Rectangle } from "./address";

/** The hidden names of a sheet that hold its anchors. */
export const ANCHOR_PREFIX = "HPANCHOR_";

/**
 * A place of the user's that something is remembered of, such as a column whose meaning was
 * corrected. Its name moves with the cells, so that what is remembered moves with them too.
 */
export type Anchor = {
  readonly name: string;
  /** Null where the cells were deleted; the name is taken nevertheless. */
  readonly area: Rectangle | null;
};

/** An anchor that a sheet does not have yet. */
export type NewAnchor = { readonly name: string; readonly area: Rectangle };
