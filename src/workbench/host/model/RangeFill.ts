import { HostObject } from "../wire/HostObject";
import { toColor } from "./colors";
import type { Range } from "./Range";
import { readStyle, writeStyle } from "./rangeStyle";

/** The background of a range. */
export class RangeFill extends HostObject {
  readonly #range: Range;

  constructor(range: Range) {
    super("RangeFill");
    this.#range = range;
  }

  /** `#RRGGBB`; white where nothing is filled. */
  get color(): string | null {
    return readStyle(this.#range, (style) => toColor(style.bg?.rgb ?? "#FFFFFF"));
  }
  set color(color: string) {
    if (color === "") this.clear();
    else writeStyle(this.#range, { bg: { rgb: toColor(color) } });
  }
  get pattern(): string | null {
    return readStyle(this.#range, (style) => (style.bg?.rgb ? "Solid" : "None"));
  }

  clear(): void {
    writeStyle(this.#range, { bg: null });
  }
}
