import { AGREEMENT_MEMBERS, findScheme, type AgreementMember } from "../catalogue";
import { Decimal, type Scheme } from "../engine";
import type { AuditExplanation } from "./finding";

/** A ready agreement with the explanation's rule, most of whose members stand in the table and no others. */
export type NearAgreement = {
  readonly agreement: string;
  /** Members that do not stand in the table; a host that pays by itself may be left out. */
  readonly missing: readonly AgreementMember[];
  /** Whether the explanation's numbers are those of the agreement. */
  readonly hasSameNumbers: boolean;
};

const MOST_OF_THE_MEMBERS = 0.8;

/** The general schemes by which agreements of the catalogue are shared. */
const GENERAL = ["population", "equal-and-population", "base-and-rate"];

export function agreementsNear(
  explanation: Pick<AuditExplanation, "scheme" | "parameters" | "key">,
  codes: ReadonlySet<string>
): readonly NearAgreement[] {
  if (explanation.key.kind === "column" || explanation.key.kind === "printed-share") return [];
  const general = findScheme(GENERAL.find((id) => id === explanation.scheme) ?? "");
  return AGREEMENT_MEMBERS.flatMap(({ agreement, members }): NearAgreement[] => {
    const scheme = findScheme(agreement);
    if (!scheme?.rule || scheme.rule !== general?.rule) return [];
    const known = new Set(members.map(({ code }) => code));
    if (![...codes].every((code) => known.has(code))) return [];
    if (codes.size < members.length * MOST_OF_THE_MEMBERS) return [];
    const host = defaultOf(scheme, "host");
    const missing = members.filter(({ code }) => !codes.has(code) && code !== host);
    return [{ agreement, missing, hasSameNumbers: hasSameNumbers(scheme, explanation) }];
  });
}

const defaultOf = ({ parameters }: Scheme, name: string): string | undefined =>
  parameters.find((definition) => definition.name === name)?.default;

function hasSameNumbers(
  scheme: Scheme,
  { parameters }: Pick<AuditExplanation, "parameters">
): boolean {
  return Object.entries(parameters).every(([name, value]) => {
    const usual = defaultOf(scheme, name);
    return usual !== undefined && value !== undefined && isSameNumber(usual, value);
  });
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const isSameNumber = (a: string, b: string): boolean =>
  NUMBER.test(a) && NUMBER.test(b) ? new Decimal(a).equals(b) : a === b;
