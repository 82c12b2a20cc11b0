import { createStore, delMany, entries, get, set } from "idb-keyval";
import type { FileNote } from "../../host/files";
import type { WorkbookData } from "../workbook/OpenWorkbook";

/** A workbook as this browser keeps it between visits. */
export type KeptWork = {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly data: WorkbookData;
  readonly original: Uint8Array | null;
  readonly notes: readonly FileNote[];
};

/** What a list of recent work shows of it. */
export type RecentWork = { readonly id: string; readonly name: string; readonly keptAt: number };

const MOST_KEPT = 5;
const store = createStore("workbench", "recent-work");

/** Recent work, newest first. Empty where the browser lets nothing be kept (private windows). */
export async function listRecent(): Promise<RecentWork[]> {
  const kept = await entries<string, KeptWork>(store).catch(() => []);
  return kept
    .map(([id, { name, keptAt }]) => ({ id, name, keptAt }))
    .sort((a, b) => b.keptAt - a.keptAt);
}

export function loadRecent(id: string): Promise<KeptWork | undefined> {
  return get<KeptWork>(id, store);
}

/** Keeps a workbook under its id, and no more than the few newest altogether. */
export async function keepRecent(work: KeptWork): Promise<void> {
  await set(work.data.id, work, store);
  const superfluous = (await listRecent()).slice(MOST_KEPT).map(({ id }) => id);
  if (superfluous.length > 0) await delMany(superfluous, store);
}

export function forgetRecent(id: string): Promise<void> {
  return delMany([id], store);
}
