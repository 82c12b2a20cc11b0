import { Big } from "big.js";
import { allocate as allocateNumbers, dinero } from "dinero.js";
import { allocate as allocateBigInts, dinero as dineroBigInt } from "dinero.js/bigint";
import { findScheme } from "../../src/catalogue/schemes";
import { allocate, apportion, Decimal, type Member } from "../../src/engine";
import { plainLargestRemainder } from "../engine/plainDecimal";
import { plainBigLargestRemainder } from "./plainBig";

/** NOK to be shared. */
export const TOTAL = 10_800_000;
const NOK = { code: "NOK", base: 10, exponent: 0 };
const BIG_NOK = { code: "NOK", base: 10n, exponent: 0n };

/** Brings the populations into the contestant's own form, untimed, and gives the job that is timed. */
type Prepare = (populations: readonly number[]) => () => unknown;

export const CONTESTANTS = {
  "HPSHARE apportion, number": (populations) => () => apportion(TOTAL, populations),
  "HPSHARE apportion, bigint": (populations) => {
    const weights = populations.map(BigInt);
    return () => apportion(BigInt(TOTAL), weights);
  },
  "HPSHARE allocate, whole result": (populations) => {
    const members = populations.map(toMember);
    const scheme = findScheme("population")!;
    return () => allocate({ scheme, members, parameters: { total: String(TOTAL) } });
  },
  "dinero.js 2 allocate, number": (populations) => () =>
    allocateNumbers(dinero({ amount: TOTAL, currency: NOK }), populations),
  "dinero.js 2 allocate, bigint": (populations) => {
    const weights = populations.map(BigInt);
    const amount = dineroBigInt({ amount: BigInt(TOTAL), currency: BIG_NOK });
    return () => allocateBigInts(amount, weights);
  },
  "decimal.js, plain": (populations) => {
    const weights = populations.map((each) => new Decimal(each));
    return () => plainLargestRemainder(new Decimal(TOTAL), weights);
  },
  "big.js, plain": (populations) => {
    const weights = populations.map((each) => new Big(each));
    return () => plainBigLargestRemainder(new Big(TOTAL), weights);
  },
} as const satisfies Record<string, Prepare>;

export type Contestant = keyof typeof CONTESTANTS;
export const NAMES = Object.keys(CONTESTANTS) as readonly Contestant[];

function toMember(population: number, index: number): Member {
  return { code: String(index), name: "", region: null, population: new Decimal(population) };
}
