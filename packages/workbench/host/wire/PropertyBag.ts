import { notImplemented } from "./HostError";
import { HostObject } from "./HostObject";

/**
 * An object whose properties are only kept, not acted on: a print margin, where a chart's legend is. Office.js has already refused names it does not know, so every name is taken.
 */
export class PropertyBag extends HostObject {
  readonly #values: Record<string, unknown>;
  /** The objects that it has in it; null for any. */
  readonly #within: readonly string[] | null;
  readonly #children = new Map<string, PropertyBag>();

  constructor(
    typeName: string,
    values: Record<string, unknown> = {},
    within: readonly string[] | null = null
  ) {
    super(typeName);
    this.#values = values;
    this.#within = within;
  }

  /** Every property that has a value, for `load()` without names. */
  readonly names = (): readonly string[] =>
    Object.keys(this.#values).filter((name) => !isNested(this.#values[name]));
  readonly read = (name: string): unknown => this.#values[name];
  readonly write = (name: string, value: unknown): void => {
    this.#values[name] = value;
  };
  /** Methods that only set something (`setSolidColor`, `clear`) are kept like properties. */
  readonly keepsCall = (method: string): boolean =>
    this.#within === null && /^(set[A-Z]|clear$)/.test(method);
  /** The object behind a navigation property, made on first use. */
  readonly child = (name: string): PropertyBag => {
    let child = this.#children.get(name);
    if (this.#within && !this.#within.includes(name)) {
      throw notImplemented(`${this.typeName}.${name}`);
    }
    if (!child) {
      const kept = this.#values[name];
      const values = isNested(kept) ? kept : {};
      this.#values[name] = values;
      child = new PropertyBag(`${this.typeName}.${name}`, values, this.#within && []);
      this.#children.set(name, child);
    }
    return child;
  };
}

function isNested(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
