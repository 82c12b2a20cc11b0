import type { Behaviours } from "./Behaviours";
import type { Conversations, Entry } from "./Conversation";
import { EventDelivery } from "./EventDelivery";
import { toOutgoing, type LastTold, type OutgoingEvent } from "./events";
import type { Book } from "./model/Book";
import type { RuntimeState } from "./services";
import type { SheetEvent } from "./spreadsheet/sheetEvents";

const EVENT_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;

/** Tells the add-in what happens to the workbook, and the book what of it the model has to know. */
export class EventTeller {
  readonly #delivery: EventDelivery;
  /** What was last told as shown, and as selected. */
  #last: LastTold;

  constructor(
    behaviours: Behaviours,
    private readonly book: Book,
    private readonly conversations: Conversations
  ) {
    this.#last = { shown: book.activeSheetId(), selected: null };
    this.#delivery = new EventDelivery(behaviours, book, (events) => this.#send(events));
  }

  tell(event: SheetEvent): void {
    const { book } = this;
    if (event.kind === "activated" && !this.#isNewlyShown(event.sheetId)) return;
    const outgoing = toOutgoing(event, book, this.#last);
    if (event.kind === "changed" || event.kind === "formatted") book.dirty = true;
    if (event.kind === "activated") this.#last = { ...this.#last, shown: event.sheetId };
    if (event.kind === "selected") {
      const selected = { sheetId: event.sheetId, area: event.area };
      book.selection = selected;
      this.#last = { ...this.#last, selected };
    }
    this.#delivery.deliver(event, outgoing);
  }

  /** The add-in has had an answer. */
  answered(): void {
    this.#delivery.answered();
  }

  tellVisibility(state: RuntimeState): void {
    const visibility = state === "Visible" ? "Visible" : "Hidden";
    this.#send([{ type: VISIBILITY_CHANGED, target: "", args: { visibility } }]);
  }

  /** A sheet that was made or copied is the active one for a moment, for Univer alone. */
  #isNewlyShown(sheetId: string): boolean {
    return sheetId === this.book.activeSheetId() && sheetId !== this.#last.shown;
  }

  #send(events: readonly OutgoingEvent[]): void {
    this.conversations.tell(
      events.map(({ type, target, args }): Entry => ({
        messageCategory: EVENT_CATEGORY,
        messageType: type,
        targetId: target,
        message: JSON.stringify(args),
      }))
    );
  }
}
