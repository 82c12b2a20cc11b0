import { findScheme, SCHEMES } from "../../src/catalogue";
import { makeScheme } from "../../src/catalogue/custom/makeScheme";
import { DEFAULT_ROUNDING, type RoundingRule } from "../../src/engine";
import { hpscheme } from "../../src/functions/functions";
import { readCommandLine } from "../../src/headless/commandLine";
import { requestedChoice } from "../../src/headless/requestedChoice";
import { choiceOfOwn, choiceOfScheme } from "../../src/session/agreement/ownSchemes";
import { suggestChoice } from "../../src/session/agreement/suggestChoice";
import { DEFAULT_CHOICE } from "../../src/session/memory";
import { readPopulation } from "../../src/sheet/read";
import { chooseScheme } from "../../src/taskpane/agreement/toAgreementView";
import { provideExcel } from "../functions/excel";
import { snapshotOf, TODAY } from "../sheet/read/snapshotOf";
import { openSession } from "./openSession";

// Half of a krone each: half up gives both of them one, the other rules one of them.
const TABLE = [
  ["Kommunenummer", "Kommune", "Folketall"],
  ["5001", "Trondheim", 1],
  ["5033", "Tydal", 1],
];
const HALF_UP: RoundingRule = "half-up";
const rounding = { id: "base-and-rate", rounding: HALF_UP };
const plain = { id: "population" };
const own = (rule: RoundingRule) =>
  makeScheme("Legevakt", findScheme("population")!, {}, { ...DEFAULT_CHOICE, rounding: rule });

describe("an agreement of the catalogue that has a rounding rule of its own", () => {
  const agreement = SCHEMES.find(({ id }) => id === "population") as { rounding?: RoundingRule };
  beforeAll(() => Object.assign(agreement, { rounding: HALF_UP }));
  afterAll(() => delete agreement.rounding);

  it("is rounded by it in the pane", async () => {
    const { session } = await openSession(({ workbook }) => workbook.active.type(0, 0, TABLE));
    session.choose(DEFAULT_CHOICE);
    session.choose(chooseScheme(session.getState(), "population"));
    expect(session.getState().choice.rounding).toBe(HALF_UP);
    session.setParameter("total", "3");
    const { outcome } = session.getState();
    const amounts = outcome.kind === "allocated" ? outcome.allocation.rows : [];
    expect(amounts.map(({ amount }) => amount.toFixed())).toEqual(["2", "2"]);
  });

  it("is rounded by it on a sheet where it is what is suggested", () => {
    const outcome = readPopulation(snapshotOf(TABLE), {}, TODAY);
    expect(suggestChoice(outcome)).toMatchObject({ schemeId: "population", rounding: HALF_UP });
  });

  it("is rounded by it in a formula, unless the formula says another rule", async () => {
    provideExcel();
    const share = (...said: string[][]) =>
      hpscheme([["5001"], ["5033"]], [[1], [1]], "population", [["total", 3], ...said]);
    expect(await share()).toEqual([[2], [2]]);
    expect(await share(["rounding", "largest-remainder"])).toEqual([[2], [1]]);
  });

  it("is rounded by it on the command line, unless an option says another rule", () => {
    const chosen = (...options: string[]) => {
      const request = readCommandLine(["x.xlsx", "--scheme", "population", ...options]);
      if (!request.ok) throw new Error(request.error.code);
      return requestedChoice(request.value, null, DEFAULT_CHOICE).rounding;
    };
    expect(chosen()).toBe(HALF_UP);
    expect(chosen("--rounding", "residual-to-host")).toBe("residual-to-host");
  });
});

describe("choosing an agreement", () => {
  it.each([
    { why: "takes its rule", to: rounding, from: {}, expected: HALF_UP },
    {
      why: "goes back to the default after it",
      to: plain,
      from: own(HALF_UP),
      expected: DEFAULT_ROUNDING,
    },
    {
      why: "keeps the default between two without one",
      to: plain,
      from: {},
      expected: DEFAULT_ROUNDING,
    },
    {
      why: "keeps the rule that somebody chose",
      to: rounding,
      from: { rounding: "residual-to-host" as const },
      expected: "residual-to-host",
    },
  ])("$why", ({ to, from, expected }) => {
    const before = { ...DEFAULT_CHOICE, ...("scheme" in from ? choiceOfOwn(from) : from) };
    expect(choiceOfScheme(to, before).rounding).toBe(expected);
  });
});
