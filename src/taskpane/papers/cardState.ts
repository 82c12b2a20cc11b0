import type { PaperCard, Suggested } from "../../session/papers/paperCards";
import type { CouncilTexts } from "../../text/councilTexts";
import type { Words } from "../Words";

/** How it stands with what a card opens. */
export type CardStateView = {
  /** Null where there is nothing to say yet. */
  readonly text: string | null;
  /** True where the sheet no longer agrees with it. */
  readonly isOff: boolean;
};

export const NO_STATE: CardStateView = { text: null, isOff: false };

const say = (text: string): CardStateView => ({ text, isOff: false });
const warn = (text: string): CardStateView => ({ text, isOff: true });

/** The state of a card in words; what is not made says nothing, but for how many will be invoiced. */
export function cardState(
  { part, state, made }: PaperCard,
  payers: Suggested["payers"],
  { pane: { card } }: CouncilTexts,
  { number }: Words
): CardStateView {
  const newest = made.at(-1)?.sheetName ?? "";
  switch (state.kind) {
    case "not-made":
      return part === "invoices" && payers !== null
        ? say(card.payers(number(String(payers)), payers === 1))
        : NO_STATE;
    case "made":
      return say(card.made(newest));
    case "locked":
      return state.stands ? say(card.locked(state.code)) : warn(card.lockedOther(state.code));
    case "decisions":
      return state.inForce
        ? say(card.inForce(state.parties))
        : say(card.decisions(state.count.adopted, state.parties));
    case "unreadable":
      return warn(card.uncounted(newest));
    case "invoices":
      return say(card.invoices(number(String(state.invoices)), state.invoices === 1, state.year));
  }
}
