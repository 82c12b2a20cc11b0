import { isDeepStrictEqual } from "../../deepEqual";
import type { KeptObject } from "../../model/objects";

/** Whether an object is as its file says it. What was only looked at may have got empty parts by that. */
export const isUntouched = ({ properties, inFile }: KeptObject): boolean =>
  inFile !== undefined && isDeepStrictEqual(withoutEmpty(inFile), withoutEmpty(properties));

function withoutEmpty(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const parts = Object.entries(value).map(([name, each]) => [name, withoutEmpty(each)] as const);
  const isEmpty = (each: unknown): boolean =>
    typeof each === "object" && each !== null && Object.keys(each).length === 0;
  return Object.fromEntries(parts.filter(([, each]) => !isEmpty(each)));
}
