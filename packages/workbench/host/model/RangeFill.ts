import { HostObject } from "../wire/HostObject";
import { toColor } from "./colors";
import type { Range } from "./Range";
import { readStyle, writeStyle } from "./rangeStyle";

/** The background of a range. */
export class RangeFill extends HostObject {
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super("RangeFill");
    this.#ranges = ranges;
  }

  /** `#RRGGBB`; white where nothing is filled. */
  get color(): string | null {
    return readStyle(this.#ranges, (style) => toColor(style.bg?.rgb ?? "#FFFFFF"));
  }
  set color(color: string) {
    if (color === "") this.clear();
    else writeStyle(this.#ranges, { bg: { rgb: toColor(color) } });
  }
  get pattern(): string | null {
    return readStyle(this.#ranges, (style) => (style.bg?.rgb ? "Solid" : "None"));
  }

  clear(): void {
    writeStyle(this.#ranges, { bg: null });
  }
}
