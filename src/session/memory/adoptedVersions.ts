import type { AdoptedVersion } from "../../council/adoptedVersion";
import { sameData } from "./sameData";

/**
 * All the versions of several lists, each once, in the order in which they come first. The same
 * fingerprint beside something else is another version: whoever made it, nothing is lost.
 */
export function everyVersion(
  ...lists: readonly (readonly AdoptedVersion[])[]
): readonly AdoptedVersion[] {
  const known = new Map<string, readonly AdoptedVersion[]>();
  return lists.flat().filter((version) => {
    const alike = known.get(version.sha256) ?? [];
    if (alike.some((each) => sameData(each, version))) return false;
    known.set(version.sha256, [...alike, version]);
    return true;
  });
}
