import { EMPTY_MEMORY } from "../../src/session/memory";

/** A part of today as somebody may craft it: nothing but what is said, whatever that is. */
export const bareMemory = (slices: object): string => {
  const { adopted: _adopted, ...empty } = EMPTY_MEMORY;
  return JSON.stringify({ version: 2, ...empty, ...slices });
};

/** The same of the first version. */
export const partOf1 = (slices: object): string =>
  JSON.stringify({ version: 1, sheets: [], ...slices });
