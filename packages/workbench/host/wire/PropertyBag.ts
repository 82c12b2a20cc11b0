import { HostObject } from "./HostObject";

/**
 * An object whose properties are only kept, not acted on: colours of a chart's axis, a print
 * margin. Office.js has already refused names it does not know, so every name is taken.
 */
export class PropertyBag extends HostObject {
  readonly #values: Record<string, unknown>;
  readonly #children = new Map<string, PropertyBag>();

  constructor(typeName: string, values: Record<string, unknown> = {}) {
    super(typeName);
    this.#values = values;
  }

  /** Every property that has a value, for `load()` without names. */
  readonly names = (): readonly string[] =>
    Object.keys(this.#values).filter((name) => !isNested(this.#values[name]));
  readonly read = (name: string): unknown => this.#values[name];
  readonly write = (name: string, value: unknown): void => {
    this.#values[name] = value;
  };
  /** Methods that only set something (`setSolidColor`, `clear`) are kept like properties. */
  readonly keepsCall = (method: string): boolean => /^(set[A-Z]|clear$)/.test(method);
  /** The object behind a navigation property, made on first use. */
  readonly child = (name: string): PropertyBag => {
    let child = this.#children.get(name);
    if (!child) {
      const kept = this.#values[name];
      const values = isNested(kept) ? kept : {};
      this.#values[name] = values;
      child = new PropertyBag(`${this.typeName}.${name}`, values);
      this.#children.set(name, child);
    }
    return child;
  };
}

function isNested(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
