import type { AdoptedVersion } from "../../council/adoptedVersion";
import { isFields } from "./slice";

/**
 * All the versions of several lists, each once, in the order in which they come first. The same
 * fingerprint beside something else is another version: whoever made it, nothing is lost.
 */
export function everyVersion(
  ...lists: readonly (readonly AdoptedVersion[])[]
): readonly AdoptedVersion[] {
  const known = new Set<string>();
  return lists.flat().filter((version) => {
    const content = contentOf(version);
    const isNew = !known.has(content);
    known.add(content);
    return isNew;
  });
}

const contents = new WeakMap<AdoptedVersion, string>();

/** All that a version says, the same whatever the order of its fields. */
export function contentOf(version: AdoptedVersion): string {
  const before = contents.get(version);
  if (before !== undefined) return before;
  const content = JSON.stringify(version, (_, value: unknown) =>
    isFields(value) ? Object.fromEntries(Object.entries(value).sort(byName)) : value
  );
  contents.set(version, content);
  return content;
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;
