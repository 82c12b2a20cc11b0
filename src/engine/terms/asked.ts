import { headingKey } from "./party";
import type { Term } from "./term";
import { objectsIn } from "./walk";

/** What a rule asks of the table it is evaluated over. */
export type Asked = {
  /** The figures it takes, by heading as {@link headingKey} writes it. */
  readonly headings: ReadonlySet<string>;
  /** The same as they are written in the rule, the first time. */
  readonly written?: ReadonlyMap<string, string>;
  /** Whether it tells groups apart. */
  readonly groups: boolean;
  /** The rules that do. */
  readonly byGroup?: readonly Term[];
};

/** Where a string is the heading of a figure. */
const FIGURES = new Set(["by", "of", "on", "sum", "average", "product", "where", "total"]);

/** Whether a string is the heading of a figure in this place of a tree. */
export const isHeadingPlace = (key: string): boolean => FIGURES.has(key);

export function askedBy(rule: Term): Asked {
  const written = new Map<string, string>();
  let groups = false;
  for (const { value, key } of objectsIn(rule, "")) {
    if (key === "values") continue;
    for (const [name, inner] of Object.entries(value as object)) {
      if (name === "group") groups = true;
      if (!isHeadingPlace(name)) continue;
      for (const each of [inner].flat()) {
        if (typeof each !== "string" || written.has(headingKey(each))) continue;
        written.set(headingKey(each), each.trim());
      }
    }
  }
  return {
    headings: new Set(written.keys()),
    written,
    groups,
    ...(groups ? { byGroup: [rule] } : {}),
  };
}
