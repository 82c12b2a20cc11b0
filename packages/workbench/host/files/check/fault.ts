/** A rule of the file format that a package breaks. Excel repairs such a file, or opens none of it. */
export type FaultRule =
  | "not-well-formed"
  | "no-content-type"
  | "part-missing"
  | "relationship-missing"
  | "not-unique"
  | "out-of-order"
  | "out-of-range"
  | "sheet-changed";

export type Fault = {
  readonly part: string;
  readonly rule: FaultRule;
  /** What breaks it: an element, a name, a number. For those who look into the file. */
  readonly what: string;
};

/** Collects the faults of one part. */
export class Faults {
  readonly found: Fault[] = [];

  constructor(private readonly part: string) {}

  /** Notes a fault unless the rule holds. */
  expect(holds: boolean, rule: FaultRule, what: string): void {
    if (!holds) this.found.push({ part: this.part, rule, what });
  }

  /** Notes what is named twice; case makes no difference to Excel. */
  expectUnique(names: readonly string[], what: string): void {
    const seen = new Set<string>();
    for (const name of names.map((each) => each.toLowerCase())) {
      this.expect(!seen.has(name), "not-unique", `${what} ${name}`);
      seen.add(name);
    }
  }

  /** Notes elements that come after one that belongs behind them. */
  expectOrder(names: readonly string[], order: readonly string[]): void {
    let last = -1;
    for (const name of names) {
      const place = order.indexOf(name);
      this.expect(place < 0 || place >= last, "out-of-order", name);
      last = Math.max(last, place);
    }
  }

  /** Notes a number that is not one of 0 to below `count`; nothing is said where it is missing. */
  expectBelow(number: string | undefined, count: number, what: string): void {
    const value = Number(number ?? 0);
    const holds = Number.isInteger(value) && value >= 0 && value < count;
    this.expect(number === undefined || holds, "out-of-range", `${what} ${number}`);
  }
}
