import { PUBLISHED_AGREEMENTS } from "../../../src/catalogue/agreements/published";
import { SCHEMES } from "../../../src/catalogue";
import {
  allocate,
  askedBy,
  Decimal,
  parametersOf,
  type Allocation,
  type Member,
  type Scheme,
} from "../../../src/engine";
import type { Language } from "../../../src/text";
import { publishedScheme } from "../../../src/text/publishedTexts";
import { rowInTheMiddle, ruleText } from "../../../src/text/ruleText";
import { readAgreement, toMembers } from "../../engine/agreement";

/** Where the catalogue asks for a number, and has none. */
const GIVEN: Readonly<Record<string, string>> = {
  total: "1000000",
  equalShare: "0.3",
  rate: "12.5",
  base: "20000",
};

const MUNICIPALITIES = toMembers(
  readAgreement<{ readonly members: Parameters<typeof toMembers>[0] }>("hp-2025").members
);

/** Figures that a rule asks for beside the population; each party has its own. */
const figuresFor = (headings: Iterable<string>, place: number, population: number) =>
  new Map(
    [...headings].map((heading) => [
      heading,
      new Decimal(
        heading === "population"
          ? population
          : heading === "del av året"
            ? [1, 0.75][place % 2]!
            : heading === "lønn" || heading === "inntekter"
              ? (place + 1) * 12_345_678
              : heading === "arkivplan"
                ? place % 2
                : ((place * 7) % 100) + 1
      ),
    ])
  );

/** One county, one council and two municipalities; firms of two categories; what the groups of a rule need. */
function partiesOf(scheme: Scheme, groups: readonly string[]): readonly Member[] {
  const { headings } = askedBy(scheme.rule!);
  return groups.map((group, place): Member => {
    const population = [250_000, 48_000, 15_193, 3_678, 773][place % 5]!;
    return {
      code: `p${place + 1}`,
      name: `Part ${place + 1}`,
      region: null,
      group,
      population: new Decimal(population),
      figures: figuresFor(headings, place + 3, population),
    };
  });
}

const GROUPS = {
  areas: ["fylke", "regionråd", "kommune", "kommune", "kommune"],
  firms: ["1", "2", "1", "2", "2"],
  counties: ["fylke"],
  members: ["", "", "", "", ""],
};

/** Those whose members are firms, kindergartens or organisations. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  "barnehage-stavanger-2019",
  "frivillighet-norge-2016",
  "ok-landsforening",
]);

function membersFor(scheme: Scheme): readonly Member[] {
  if (scheme.id === "ks-fylker-2020") return partiesOf(scheme, GROUPS.counties);
  if (OF_OTHERS.has(scheme.id)) return partiesOf(scheme, GROUPS.members);
  const { headings, groups } = askedBy(scheme.rule!);
  if (groups) return partiesOf(scheme, scheme.id === "aaf" ? GROUPS.firms : GROUPS.areas);
  const plain = [...headings].every((heading) => heading === "population");
  return plain
    ? MUNICIPALITIES
    : MUNICIPALITIES.map((member, place) => ({
        ...member,
        figures: figuresFor(headings, place, member.population.toNumber()),
      }));
}

function allocated(scheme: Scheme): Allocation {
  const parameters = Object.fromEntries(
    parametersOf(scheme).flatMap(({ name, default: value, required }) =>
      value === undefined && required ? [[name, GIVEN[name]!]] : []
    )
  );
  const shared = allocate({ scheme, members: membersFor(scheme), parameters });
  if (!shared.ok) throw new Error(`${scheme.id}: ${JSON.stringify(shared.error)}`);
  return shared.value;
}

/** The rule of every ready agreement with money as a case paper says it, one after the other. */
export function agreementTexts(language: Language): string {
  const ready: readonly Scheme[] = SCHEMES.filter(({ rule }) => rule !== null);
  const published = PUBLISHED_AGREEMENTS.map((each) => publishedScheme(each, language).scheme);
  return [...ready, ...published]
    .map((scheme) => {
      const allocation = allocated(scheme);
      const { rule, example } = ruleText(allocation, rowInTheMiddle(allocation), language);
      return [`# ${scheme.id}`, ...rule, example].join("\n");
    })
    .join("\n\n")
    .replaceAll("\u00a0", " ")
    .concat("\n");
}
