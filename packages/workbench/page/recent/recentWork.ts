import { createStore, delMany, get, getMany, keys, setMany } from "idb-keyval";
import { openWork } from "./openWindows";
import type { WorkbookSource } from "../workbook/WorkbookSource";

/** A workbook as this browser keeps it between visits. */
export type KeptWork = WorkbookSource & {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
};

/** What a list of recent work shows of it. */
export type RecentWork = { readonly id: string; readonly name: string; readonly keptAt: number };

const MOST_KEPT = 5;
const store = createStore("workbench", "recent-work");

/** The list is kept apart from the work, which is large and takes long to load. */
const entryKey = (id: string): string => `entry/${id}`;
const workKey = (id: string): string => `work/${id}`;

/** Recent work, newest first. Empty where the browser lets nothing be kept (private windows). */
export async function listRecent(): Promise<RecentWork[]> {
  const kept = await keys<string>(store).catch(() => []);
  const listed = kept.filter((key) => key.startsWith(entryKey("")));
  const entries = await getMany<RecentWork>(listed, store);
  return entries.sort((a, b) => b.keptAt - a.keptAt);
}

export function loadRecent(id: string): Promise<KeptWork | undefined> {
  return get<KeptWork>(workKey(id), store);
}

/** Keeps a workbook under its id, and of those that no window has open only the few newest. */
export async function keepRecent(work: KeptWork): Promise<void> {
  const { name, keptAt, data } = work;
  const entry: RecentWork = { id: data.id, name, keptAt };
  await setMany(
    [
      [workKey(data.id), work],
      [entryKey(data.id), entry],
    ],
    store
  );
  const open = await openWork();
  const superfluous = (await listRecent()).slice(MOST_KEPT).filter(({ id }) => !open.has(id));
  await Promise.all(superfluous.map(({ id }) => forgetRecent(id)));
}

export function forgetRecent(id: string): Promise<void> {
  return delMany([entryKey(id), workKey(id)], store);
}
