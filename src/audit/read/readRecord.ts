import type { RawRecord } from "./records";
import type { Figure } from "./splitFigures";

/** A municipality's record with its figures told apart. */
export type ReadRecord = {
  readonly raw: RawRecord & { readonly code: string };
  readonly figures: readonly Figure[];
};
