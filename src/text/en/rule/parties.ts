import type { Who } from "../../../engine";
import { inWords } from "../../listNames";
import type { RuleNumbers } from "../../rule/known";
import { isWhoList, onlyParty } from "../../rule/shape";
import type { ToldTerm } from "../../rule/toldTerms";
import { conditions } from "./figures";

const and = (texts: readonly string[]): string => inWords(texts, "en");

const NOUNS = {
  true: { each: "each municipality", all: "the municipalities" },
  false: { each: "each party", all: "the parties" },
} as const;

const OF_THEM = { each: "each of them", all: "them" } as const;

type Nouns = { readonly each: string; readonly all: string };

const nouns = (n: RuleNumbers): Nouns => NOUNS[`${n.known.areMunicipalities ?? false}`];

/** All who share. */
export const allOf = (n: RuleNumbers): string => nouns(n).all;

/** Of a term in a sum that only some take part in, those are meant. */
function nounsOf({ within }: ToldTerm, n: RuleNumbers): Nouns {
  for (let sum = within; sum; sum = sum.within) if (sum.term.who !== undefined) return OF_THEM;
  return nouns(n);
}

/** Who pays, one by one: “each party”, “Trondheim”, “each party in the group “county””. */
export function eachOf(told: ToldTerm, n: RuleNumbers): string {
  const { who } = told.term;
  const only = onlyParty(who);
  if (only !== null) return n.party(only);
  const { each } = nounsOf(told, n);
  if (who === undefined) return each;
  if (!isWhoList(who) && "codes" in who) return `each of ${and(who.codes.map(n.party))}`;
  return `${each} ${qualified(who, n, ONE)}`;
}

/** Those among whom something is divided: “the parties in the group “county””. */
export const those = (told: ToldTerm, n: RuleNumbers): string =>
  amongThose(told.term.who, nounsOf(told, n), n);

/** Those that a condition means, wherever it stands. */
export const among = (who: Who | undefined, n: RuleNumbers): string => amongThose(who, nouns(n), n);

function amongThose(who: Who | undefined, { all }: Nouns, n: RuleNumbers): string {
  if (who === undefined) return all;
  if (!isWhoList(who) && "codes" in who) return and(who.codes.map(n.party));
  return `${all} ${qualified(who, n, SEVERAL)}`;
}

const ONE = { is: "is", has: "has", takes: "takes" };
const SEVERAL = { is: "are", has: "have", takes: "take" };

function qualified(who: Who, n: RuleNumbers, verbs: typeof ONE): string {
  if (isWhoList(who)) {
    const [first, ...others] = who;
    if (others.length === 0) return qualified(first!, n, verbs);
    return `that ${who.map((each) => predicate(each, n, verbs)).join(", and that ")},`;
  }
  if ("group" in who) return `in ${groups(who.group, n, "and")}`;
  if ("codes" in who) return `among ${and(who.codes.map(n.party))}`;
  if ("not" in who) return `except ${among(who.not, n)}`;
  const told = limitsOf(who);
  return told.length === 0 ? "" : `with ${conditions(who.where, told, n)}`;
}

function predicate(who: Who, n: RuleNumbers, verbs: typeof ONE): string {
  if (isWhoList(who)) return who.map((each) => predicate(each, n, verbs)).join(" and that ");
  if ("group" in who) return `${verbs.is} in ${groups(who.group, n, "or")}`;
  if ("codes" in who) return `${verbs.is} among ${and(who.codes.map(n.party))}`;
  if ("not" in who) return `${verbs.is} not among ${among(who.not, n)}`;
  const told = limitsOf(who);
  return told.length === 0
    ? `${verbs.takes} part`
    : `${verbs.has} ${conditions(who.where, told, n)}`;
}

function groups(group: string | readonly string[], n: RuleNumbers, word: "and" | "or"): string {
  const names = [group].flat().map((each) => n.quoted(each.trim()));
  return names.length === 1 ? `the group ${names[0]}` : `the groups ${names.join(` ${word} `)}`;
}

function limitsOf({ from, below, above }: Extract<Who, { readonly where: unknown }>) {
  return [
    ...(from === undefined ? [] : [["at least", from] as const]),
    ...(above === undefined ? [] : [["more than", above] as const]),
    ...(below === undefined ? [] : [["less than", below] as const]),
  ];
}
