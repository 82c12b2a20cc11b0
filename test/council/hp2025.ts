import { webcrypto } from "node:crypto";
import type { Sha256 } from "../../src/council";
import type { Allocation, RoundingRule } from "../../src/engine";
import { allocated, readAgreement, toMembers } from "../engine/agreement";

type Published = {
  readonly members: readonly {
    readonly code: string;
    readonly name: string;
    readonly region: string;
    readonly county: string;
    readonly population: string;
    readonly percentPublished: string;
    readonly amountPublished: string;
  }[];
};

/** The published cost allocation for 2025. */
export const PUBLISHED = readAgreement<Published>("hp-2025");

export function hp2025(rounding: RoundingRule = "largest-remainder"): Allocation {
  return allocated({ scheme: "hp-2025", members: toMembers(PUBLISHED.members), rounding });
}

export const sha256: Sha256 = async (text) => {
  const digest = await webcrypto.subtle.digest("SHA-256", Buffer.from(text, "utf8"));
  return Buffer.from(digest).toString("hex");
};
