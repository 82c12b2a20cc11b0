export { DEFAULT_CHOICE } from "../agreement/choice";
export type { BasisRow, WrittenMemory } from "../workbook/writtenMemory";
export { EMPTY_MEMORY, memoryOf, ourMarks, withSheet, type Memory } from "./memory";
export { mergeMemory } from "./mergeMemory";
export { readMemory, type MemoryRead, type RefusedPart } from "./readMemory";
export type { SheetMemory } from "./sheetMemory";
export { isNoChange, storeOf } from "./storeMemory";
export type { StoredPart } from "../../sheet/storedPart";
