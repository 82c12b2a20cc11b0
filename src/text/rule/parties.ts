import type { Who } from "../../engine";
import type { RuleSpeech } from "./known";
import { isWhoList, onlyParty } from "./shape";
import type { ToldTerm } from "./toldTerms";
import { conditions } from "./figures";

type Nouns = { readonly each: string; readonly all: string };

const nouns = ({ known, words: { parties } }: RuleSpeech): Nouns =>
  known.areMunicipalities ? parties.municipalities : parties.parties;

/** All who share. */
export const allOf = (n: RuleSpeech): string => nouns(n).all;

/** Of a term in a sum that only some take part in, those are meant. */
function nounsOf({ within }: ToldTerm, n: RuleSpeech): Nouns {
  for (let sum = within; sum; sum = sum.within)
    if (sum.term.who !== undefined) return n.words.parties.ofThem;
  return nouns(n);
}

/** Who pays, one by one: «hver part», «Trondheim», «hver part i gruppen «fylke»». */
export function eachOf(told: ToldTerm, n: RuleSpeech): string {
  const { who } = told.term;
  const only = onlyParty(who);
  if (only !== null) return n.party(only);
  const { each } = nounsOf(told, n);
  if (who === undefined) return each;
  if (!isWhoList(who) && "codes" in who)
    return n.words.parties.eachOf(n.list(who.codes.map(n.party)));
  return `${each} ${qualified(who, n, n.words.parties.one)}`;
}

/** Those among whom something is divided: «partene i gruppen «fylke»». */
export const those = (told: ToldTerm, n: RuleSpeech): string =>
  amongThose(told.term.who, nounsOf(told, n), n);

/** Those that a condition means, wherever it stands. */
export const among = (who: Who | undefined, n: RuleSpeech): string => amongThose(who, nouns(n), n);

function amongThose(who: Who | undefined, { all }: Nouns, n: RuleSpeech): string {
  if (who === undefined) return all;
  if (!isWhoList(who) && "codes" in who) return n.list(who.codes.map(n.party));
  return `${all} ${qualified(who, n, n.words.parties.several)}`;
}

type Verbs = RuleSpeech["words"]["parties"]["one"];

function qualified(who: Who, n: RuleSpeech, verbs: Verbs): string {
  const words = n.words.parties;
  if (isWhoList(who)) {
    const [first, ...others] = who;
    if (others.length === 0) return qualified(first!, n, verbs);
    const told = who.map((each) => predicate(each, n, verbs));
    return `${words.that} ${told.join(`, ${words.and} ${words.that} `)},`;
  }
  if ("group" in who) return words.in(groups(who.group, n, words.and));
  if ("codes" in who) return words.among(n.list(who.codes.map(n.party)));
  if ("not" in who) return words.except(among(who.not, n));
  const told = limitsOf(who, n);
  return told.length === 0 ? "" : words.with(conditions(who.where, told, n));
}

function predicate(who: Who, n: RuleSpeech, verbs: Verbs): string {
  const words = n.words.parties;
  if (isWhoList(who)) {
    return who.map((each) => predicate(each, n, verbs)).join(` ${words.and} ${words.that} `);
  }
  if ("group" in who) return `${verbs.is} ${words.in(groups(who.group, n, words.or))}`;
  if ("codes" in who) return `${verbs.is} ${words.among(n.list(who.codes.map(n.party)))}`;
  if ("not" in who) return `${verbs.isNot} ${words.among(among(who.not, n))}`;
  const told = limitsOf(who, n);
  return told.length === 0 ? verbs.takesPart : `${verbs.has} ${conditions(who.where, told, n)}`;
}

function groups(group: string | readonly string[], n: RuleSpeech, word: string): string {
  const names = [group].flat().map((each) => n.quoted(each.trim()));
  const words = n.words.parties;
  return names.length === 1 ? words.group(names[0]!) : words.groups(names.join(` ${word} `));
}

function limitsOf(
  { from, below, above }: Extract<Who, { readonly where: unknown }>,
  { words }: RuleSpeech
) {
  return [
    ...(from === undefined ? [] : [[words.figures.atLeast, from] as const]),
    ...(above === undefined ? [] : [[words.parties.over, above] as const]),
    ...(below === undefined ? [] : [[words.parties.under, below] as const]),
  ];
}
