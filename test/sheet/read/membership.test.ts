import { checkMembership, readPopulation } from "../../../src/sheet/read";
import { snapshotOf, TODAY } from "./snapshotOf";

const PARTIES = [
  { code: "5001", name: "Trondheim" },
  { code: "5033", name: "Tydal" },
];

function membershipIssues(rows: readonly (readonly [string, string, number])[]) {
  const outcome = readPopulation(snapshotOf([["Nr", "Kommune", "Folketall"], ...rows]), {}, TODAY);
  if (outcome.kind !== "table") throw new Error(outcome.kind);
  return checkMembership(outcome.reading.members, PARTIES);
}

describe("the members on the sheet and those of the agreement", () => {
  it("agree in silence", () =>
    expect(
      membershipIssues([
        ["5033", "Tydal", 773],
        ["5001", "Trondheim", 214565],
      ])
    ).toEqual([]));

  it("differ with a warning for each that is missing and each that is too many", () =>
    expect(
      membershipIssues([
        ["5001", "Trondheim", 214565],
        ["5034", "Meråker", 2450],
      ])
    ).toEqual([
      {
        area: "reading",
        code: "member-missing",
        municipality: "5033",
        name: "Tydal",
        cell: null,
        severity: "warning",
      },
      {
        area: "reading",
        code: "member-not-in-set",
        municipality: "5034",
        name: "Meråker",
        cell: "A3",
        severity: "warning",
      },
    ]));
});
