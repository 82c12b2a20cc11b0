import type { AllocationView } from "../allocation/toAllocationView";
import type { Words } from "../Words";

export type VerdictView = {
  /** `open` where nothing is allocated yet. */
  readonly kind: "good" | "bad" | "open";
  readonly headline: string;
  readonly sentences: readonly string[];
  /** Whether another rule of rounding would make the sum true. */
  readonly offersRemainder: boolean;
};

/** The verdict on what would be written, in as few words as it takes. */
export function toVerdict(view: AllocationView, words: Words): VerdictView {
  const { allocation, allocate } = words.texts.pane;
  switch (view.kind) {
    case "waiting":
      return open(allocate.nothing, [view.text]);
    case "refused":
      return open(allocation.refusedTitle, view.sentences);
    case "allocated": {
      const { ok, headline, text, offersRemainder } = view.check;
      return ok
        ? {
            kind: "good",
            headline: allocate.addsUp(view.check.total),
            sentences: [],
            offersRemainder,
          }
        : { kind: "bad", headline, sentences: [text], offersRemainder };
    }
  }
}

const open = (headline: string, sentences: readonly string[]): VerdictView => ({
  kind: "open",
  headline,
  sentences,
  offersRemainder: false,
});
