import type { HostIssue } from "../sheet/gateway";
import { partsAfter, type MemoryChange, type StoredPart } from "../sheet/storedPart";
import { fromMemoryXml, MEMORY_NAMESPACE, toMemoryXml } from "./memoryPart";

/** The parts in which a workbook remembers us, within one batch. */
export type QueuedParts = {
  /** Queues a change; a later one of the same batch takes its place. Parts are deleted by the last one only. */
  readonly store: (change: MemoryChange, isLast: boolean) => void;
  /** The parts before the batch and since, after its sync; parts that were not known are asked for. */
  readonly stood: () => Promise<{
    readonly before: readonly StoredPart[];
    readonly since: readonly StoredPart[];
  }>;
};

/**
 * With the first change it asks what the known parts hold, and which there are. A part that others
 * have put another in the place of makes Excel refuse the batch before anything of it is done.
 */
export function queueParts(
  context: Excel.RequestContext,
  known: readonly StoredPart[]
): QueuedParts {
  const { customXmlParts } = context.workbook;
  const ids = known.map(({ id }) => id);
  const all = customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  let asked: readonly AskedPart[] | null = null;
  const ask = (): readonly AskedPart[] => {
    all.load("items/id");
    return askFor(context, ids);
  };
  const added: Excel.CustomXmlPart[] = [];
  let last: MemoryChange = { added: [], deleted: [] };
  return {
    store(change, isLast) {
      asked ??= ask();
      change.added.forEach((text, index) => {
        const part = added[index];
        if (part) part.setXml(toMemoryXml(text));
        else added.push(addPart(customXmlParts, text));
      });
      for (const part of added.splice(change.added.length)) part.delete();
      if (isLast) for (const id of change.deleted) customXmlParts.getItem(id).delete();
      last = change;
    },
    async stood() {
      const unknown = idsOf(all).filter((id) => !ids.includes(id));
      const others = unknown.length === 0 ? [] : askFor(context, unknown);
      if (others.length > 0) await context.sync();
      const before = [...(asked ?? []), ...others].map(read);
      return { before, since: partsAfter(before, last, (index) => added[index]!.id) };
    },
  };
}

/** Some Excels take no longer part, and refuse it without saying why (office-js issue 2408). */
const LONGEST_FOR_SOME = 1_000_000;

/** Why a batch that stores a change was refused, told by what it was to store where Excel does not. */
export function whyRefused(issue: HostIssue, { added }: MemoryChange): HostIssue {
  if (issue.code !== "host-refused" || issue.hostCode !== "GeneralException") return issue;
  const isLong = added.some((text) => toMemoryXml(text).length > LONGEST_FOR_SOME);
  return isLong ? { area: "host", code: "memory-too-large" } : issue;
}

/** The parts as they stand now; two round trips. */
export async function loadParts(context: Excel.RequestContext): Promise<readonly StoredPart[]> {
  const all = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  all.load("items/id");
  await context.sync();
  const asked = askFor(context, idsOf(all));
  await context.sync();
  return asked.map(read);
}

/** The ids of parts that were loaded; where there is no part, some Excels have no list either. */
export function idsOf(parts: {
  readonly items?: readonly { readonly id: string }[];
}): readonly string[] {
  return (parts.items ?? []).map(({ id }) => id);
}

/** A part whose content has been asked for. */
export type AskedPart = {
  readonly id: string;
  readonly xml: OfficeExtension.ClientResult<string>;
};

export function askFor(
  { workbook }: Excel.RequestContext,
  ids: readonly string[]
): readonly AskedPart[] {
  return ids.map((id) => ({ id, xml: workbook.customXmlParts.getItem(id).getXml() }));
}

/** What a part holds, after the sync; XML that is not ours holds nothing that could be read. */
export const read = ({ id, xml }: AskedPart): StoredPart => ({
  id,
  text: fromMemoryXml(xml.value) ?? "",
});

function addPart(parts: Excel.CustomXmlPartCollection, text: string): Excel.CustomXmlPart {
  const part = parts.add(toMemoryXml(text));
  part.load("id");
  return part;
}
