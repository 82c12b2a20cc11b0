import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRule } from "../../../src/catalogue/rule/readRule";
import type { Term } from "../../../src/engine";
import { ruleSentences, type RuleKnown } from "../../../src/text/rule/ruleSentences";

type Said = {
  readonly why: string;
  readonly rule: unknown;
  readonly known?: Omit<RuleKnown, "names"> & { readonly names?: Readonly<Record<string, string>> };
  readonly nb: readonly string[];
  readonly en: readonly string[];
};

const FILE = join(__dirname, "../../fixtures/ruleText/constructs.json");
const SAID = JSON.parse(readFileSync(FILE, "utf8")) as readonly Said[];

const plain = (sentences: readonly string[]): readonly string[] =>
  sentences.map((sentence) => sentence.replaceAll("\u00a0", " "));

function ruleOf({ rule }: Said): Term {
  const read = readRule(rule);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const knownOf = ({ known: { names = {}, ...known } = {} }: Said): RuleKnown =>
  Object.keys(names).length === 0 ? known : { ...known, names: new Map(Object.entries(names)) };

/** Spaces that do not break are plain ones in the file, to be readable. */
describe.each(["nb", "en"] as const)("a rule in words, in %s", (language) => {
  it.each(SAID.map((said) => [said.why, said] as const))("%s", (_, said) => {
    expect(plain(ruleSentences(ruleOf(said), knownOf(said), language))).toEqual(said[language]);
  });
});
