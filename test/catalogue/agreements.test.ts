import {
  exampleMembers,
  findAgreementMembers,
  findScheme,
  HNT_2018_MEMBERS,
  HP_2025_MEMBERS,
  SCHEMES,
} from "../../src/catalogue";
import { readAgreement } from "../engine/agreement";

type Written = { code: string; name: string; region: string | null; population: string };
const withoutPopulation = ({ code, name, region }: Written) => ({ code, name, region });

describe("the catalogue", () => {
  it("finds every scheme by its id, and no other", () => {
    for (const scheme of SCHEMES) expect(findScheme(scheme.id)).toBe(scheme);
    expect(findScheme("hp-2026")).toBeUndefined();
  });

  it("has a ready set for the agreements that name their members, and for no general key", () => {
    const withSet = SCHEMES.map(({ id }) => id).filter((id) => findAgreementMembers(id));
    expect(withSet).toEqual(["hp-2025", "st-olav-2018", "hnt-2018", "hnt-2021"]);
  });

  it("has the 34 of Helseplattformen with their regions, in the published order", () => {
    const published = readAgreement<{ members: Written[] }>("hp-2025").members;
    expect(HP_2025_MEMBERS.members).toEqual(published.map(withoutPopulation));
    expect(HP_2025_MEMBERS.suggestion).toBe(false);
  });

  it("has the example with the population the allocation for 2025 was made of", () => {
    const published = readAgreement<{ members: Written[] }>("hp-2025").members;
    expect(exampleMembers()).toEqual(
      published.map((member) => ({
        ...withoutPopulation(member),
        population: Number(member.population),
      }))
    );
  });

  it("keeps Indre Fosen apart from those who had made up their mind, as a suggestion", () => {
    const published = readAgreement<{ members: Written[]; undecided: Written[] }>("hnt-2018");
    expect(HNT_2018_MEMBERS.members).toEqual(published.members.map(withoutPopulation));
    expect(HNT_2018_MEMBERS.undecided).toEqual(published.undecided.map(withoutPopulation));
    expect(HNT_2018_MEMBERS.suggestion).toBe(true);
  });
});
