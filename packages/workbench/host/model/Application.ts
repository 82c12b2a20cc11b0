import { invalidArgument } from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import { PropertyBag } from "../wire/PropertyBag";
import type { Book } from "./Book";
import { cultureInfo } from "./Culture";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export class Application extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super("Application");
    this.#book = book;
  }

  get calculationMode(): string {
    return this.#book.spreadsheet.calculation.mode;
  }
  set calculationMode(mode: string) {
    const known = modes.find((each) => each === mode);
    if (!known) throw invalidArgument();
    this.#book.spreadsheet.calculation.mode = known;
    this.#book.state.calculationMode = known;
  }
  get calculationState(): string {
    return this.#book.spreadsheet.calculation.pending ? "Pending" : "Done";
  }
  get calculationEngineVersion(): number {
    return 191029;
  }
  get decimalSeparator(): string {
    return this.#book.locale === "nb-NO" ? "," : ".";
  }
  get thousandsSeparator(): string {
    return this.#book.locale === "nb-NO" ? "\u00a0" : ",";
  }
  get useSystemSeparators(): boolean {
    return true;
  }

  get cultureInfo(): PropertyBag {
    return cultureInfo(this.#book);
  }
  /** Circular references are not iterated. */
  get iterativeCalculation(): PropertyBag {
    return new PropertyBag("IterativeCalculation", {
      enabled: false,
      maxIteration: 100,
      maxChange: 0.001,
    });
  }

  calculate(kind: string): void {
    const { calculation } = this.#book.spreadsheet;
    this.#book.spreadsheet.flush();
    this.#book.spreadsheet.wait(
      kind === "Recalculate" ? calculation.now() : calculation.everything()
    );
  }
  /** Calculation is anyway only finished when somebody reads. */
  suspendApiCalculationUntilNextSync(): void {
    this.#book.spreadsheet.flush();
  }
  /** The grid draws once per frame. */
  suspendScreenUpdatingUntilNextSync(): void {
    this.#book.spreadsheet.flush();
  }
}

/** What the add-in can switch about its own runtime. */
export class Runtime extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super("Runtime");
    this.#book = book;
  }

  get enableEvents(): boolean {
    return this.#book.spreadsheet.changes.enabled;
  }
  set enableEvents(on: boolean) {
    this.#book.spreadsheet.flush();
    this.#book.spreadsheet.changes.enabled = on;
  }
}
