import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { HostObject } from "../wire/HostObject";
import { toColor } from "./colors";
import type { Range } from "./Range";
import { readStyle, writeStyle } from "./rangeStyle";

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The characters of a range. */
export class RangeFont extends HostObject {
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super("RangeFont");
    this.#ranges = ranges;
  }

  get bold(): boolean | null {
    return this.#read((style) => style.bl === BooleanNumber.TRUE);
  }
  set bold(on: boolean) {
    writeStyle(this.#ranges, { bl: flag(on) });
  }
  get italic(): boolean | null {
    return this.#read((style) => style.it === BooleanNumber.TRUE);
  }
  set italic(on: boolean) {
    writeStyle(this.#ranges, { it: flag(on) });
  }
  get strikethrough(): boolean | null {
    return this.#read((style) => style.st?.s === BooleanNumber.TRUE);
  }
  set strikethrough(on: boolean) {
    writeStyle(this.#ranges, { st: { s: flag(on) } });
  }
  get underline(): string | null {
    return this.#read((style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None"));
  }
  set underline(kind: string) {
    writeStyle(this.#ranges, { ul: { s: flag(kind !== "None") } });
  }
  get color(): string | null {
    return this.#read((style) => toColor(style.cl?.rgb ?? "#000000"));
  }
  set color(color: string) {
    writeStyle(this.#ranges, { cl: { rgb: toColor(color) } });
  }
  get size(): number | null {
    return this.#read((style) => style.fs ?? 11);
  }
  set size(points: number) {
    writeStyle(this.#ranges, { fs: points });
  }
  get name(): string | null {
    return this.#read((style) => style.ff ?? "Calibri");
  }
  set name(name: string) {
    writeStyle(this.#ranges, { ff: name });
  }

  #read<T>(pick: (style: IStyleData) => T): T | null {
    return readStyle(this.#ranges, pick);
  }
}
