import type { Who } from "../../../engine";
import { inWords } from "../../listNames";
import type { RuleNumbers } from "../../rule/known";
import { isWhoList, onlyParty } from "../../rule/shape";
import type { ToldTerm } from "../../rule/toldTerms";
import { conditions } from "./figures";

const and = (texts: readonly string[]): string => inWords(texts, "nb");

const NOUNS = {
  true: { each: "hver kommune", all: "kommunene" },
  false: { each: "hver part", all: "partene" },
} as const;

const OF_THEM = { each: "hver av dem", all: "dem" } as const;

type Nouns = { readonly each: string; readonly all: string };

const nouns = (n: RuleNumbers): Nouns => NOUNS[`${n.known.areMunicipalities ?? false}`];

/** All who share. */
export const allOf = (n: RuleNumbers): string => nouns(n).all;

/** Of a term in a sum that only some take part in, those are meant. */
function nounsOf({ within }: ToldTerm, n: RuleNumbers): Nouns {
  for (let sum = within; sum; sum = sum.within) if (sum.term.who !== undefined) return OF_THEM;
  return nouns(n);
}

/** Who pays, one by one: «hver part», «Trondheim», «hver part i gruppen «fylke»». */
export function eachOf(told: ToldTerm, n: RuleNumbers): string {
  const { who } = told.term;
  const only = onlyParty(who);
  if (only !== null) return n.party(only);
  const { each } = nounsOf(told, n);
  if (who === undefined) return each;
  if (!isWhoList(who) && "codes" in who) return `hver av ${and(who.codes.map(n.party))}`;
  return `${each} ${qualified(who, n)}`;
}

/** Those among whom something is divided: «partene i gruppen «fylke»». */
export const those = (told: ToldTerm, n: RuleNumbers): string =>
  amongThose(told.term.who, nounsOf(told, n), n);

/** Those that a condition means, wherever it stands. */
export const among = (who: Who | undefined, n: RuleNumbers): string => amongThose(who, nouns(n), n);

function amongThose(who: Who | undefined, { all }: Nouns, n: RuleNumbers): string {
  if (who === undefined) return all;
  if (!isWhoList(who) && "codes" in who) return and(who.codes.map(n.party));
  return `${all} ${qualified(who, n)}`;
}

function qualified(who: Who, n: RuleNumbers): string {
  if (isWhoList(who)) {
    const [first, ...others] = who;
    if (others.length === 0) return qualified(first!, n);
    return `som ${who.map((each) => predicate(each, n)).join(", og som ")},`;
  }
  if ("group" in who) return `i ${groups(who.group, n, "og")}`;
  if ("codes" in who) return `blant ${and(who.codes.map(n.party))}`;
  if ("not" in who) return `unntatt ${among(who.not, n)}`;
  const told = limitsOf(who);
  return told.length === 0 ? "" : `med ${conditions(who.where, told, n)}`;
}

function predicate(who: Who, n: RuleNumbers): string {
  if (isWhoList(who)) return who.map((each) => predicate(each, n)).join(" og som ");
  if ("group" in who) return `er i ${groups(who.group, n, "eller")}`;
  if ("codes" in who) return `er blant ${and(who.codes.map(n.party))}`;
  if ("not" in who) return `ikke er blant ${among(who.not, n)}`;
  const told = limitsOf(who);
  return told.length === 0 ? "er med" : `har ${conditions(who.where, told, n)}`;
}

function groups(group: string | readonly string[], n: RuleNumbers, word: "og" | "eller"): string {
  const names = [group].flat().map((each) => n.quoted(each.trim()));
  return names.length === 1 ? `gruppen ${names[0]}` : `gruppene ${names.join(` ${word} `)}`;
}

function limitsOf({ from, below, above }: Extract<Who, { readonly where: unknown }>) {
  return [
    ...(from === undefined ? [] : [["minst", from] as const]),
    ...(above === undefined ? [] : [["over", above] as const]),
    ...(below === undefined ? [] : [["under", below] as const]),
  ];
}
