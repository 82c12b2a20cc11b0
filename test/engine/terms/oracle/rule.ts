import { Q } from "../exactNumber";

/** Why the oracle refuses a rule, in its message. */
export class Refused extends Error {}

export type OracleParty = {
  readonly id: string;
  readonly group: string | null;
  readonly figures: Readonly<Record<string, string>>;
};
/** A rule as a file holds it; the oracle trusts what the reader let through. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the oracle reads plain JSON, so that it shares no type with what it judges
export type Any = any;
export type Json = Readonly<Record<string, Any>>;
export type Amounts = ReadonlyMap<OracleParty, Q>;

/** Whether what a term's limits free goes to a sibling. */
export const handsOn = ({ freed }: Json): boolean =>
  !["others", "nobody", undefined].includes(freed);
export const total = (amounts: Iterable<Q>): Q => [...amounts].reduce((a, b) => a.plus(b), Q.zero);
