import type { Behaviours } from "./Behaviours";
import type { OutgoingEvent } from "./events";
import { areasOf } from "./model/objects";
import type { Book } from "./model/Book";
import { intersection, type Area } from "./spreadsheet/address";
import type { SheetEvent } from "./spreadsheet/sheetEvents";

/** Events on their way to the add-in; as a real Excel is reported to, it can lose, repeat and keep them. */
export class EventDelivery {
  #kept: OutgoingEvent[] = [];

  constructor(
    private readonly behaviours: Behaviours,
    private readonly book: Book,
    private readonly send: (events: readonly OutgoingEvent[]) => void
  ) {}

  deliver(event: SheetEvent, outgoing: readonly OutgoingEvent[]): void {
    if (event.kind === "changed" && this.#isLost(event)) return;
    const isRepeated = event.kind === "changed" && this.behaviours.has("office-js-1149");
    const all = isRepeated ? [...outgoing, ...outgoing] : outgoing;
    if (this.behaviours.has("office-js-521")) this.#kept.push(...all);
    else this.send(all);
  }

  /** The add-in has had an answer: now it hears what it should have heard before it asked. */
  answered(): void {
    const kept = this.#kept;
    this.#kept = [];
    this.send(kept);
  }

  #isLost({ origin, changeType, sheetId, zones }: Extract<SheetEvent, { kind: "changed" }>) {
    if (origin === "addin" || changeType !== "RangeEdited") return false;
    const cells = zones.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (cells > 1) return this.behaviours.has("office-js-3888");
    const [cell] = zones;
    return cell && this.behaviours.has("office-js-420") && this.#hasList(sheetId, cell);
  }

  #hasList(sheetId: string, cell: Area): boolean {
    return (this.book.state.objects.validations ?? []).some(
      ({ sheetId: on, properties: { address, rule } }) =>
        on === sheetId &&
        (rule as { readonly list?: unknown } | undefined)?.list !== undefined &&
        areasOf(address).some((area) => intersection(area, cell))
    );
  }
}
