import type { Memory } from "./memory";
import { readMemory } from "./readMemory";

/** The memory as the one text of a part of version 1. */
export function serialiseMemory(memory: Memory): string {
  return JSON.stringify({ version: 1, ...memory });
}

/** Reads what was stored; what is not ours, damaged or of a later version counts as nothing remembered. */
export function parseMemory(text: string | null): Memory {
  return readMemory(text === null ? [] : [{ id: "", text }]).memory;
}
