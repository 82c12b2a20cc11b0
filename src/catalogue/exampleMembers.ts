import { HP_2025_MEMBERS } from "./agreements/hp2025";
import { officialPopulation } from "./municipalities";

/** A municipality to try the add-in with. */
export type ExampleMember = {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly population: number;
};

/** The 34 of Helseplattformen with their official population on 1 January 2024. */
export function exampleMembers(): readonly ExampleMember[] {
  return HP_2025_MEMBERS.members.map(({ code, name, region }) => {
    const official = officialPopulation(code, 2024);
    if (!official || region === null) throw new Error(`The catalogue is incomplete for ${code}.`);
    return { code, name, region, population: official.inhabitants };
  });
}
