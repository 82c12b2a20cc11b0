import { HP_2025_MEMBERS, officialPopulation } from "../../src/catalogue";
import { bundledPopulation, fetchPopulation, type StatisticsSettings } from "../../src/statistics";
import { portsFor } from "./ports";
import { StatisticsServer } from "./statisticsServer";

const codes = HP_2025_MEMBERS.members.map(({ code }) => code);
const wish = { codes, year: 2026, earlier: [2018, 2024], sheetYear: 2024 };

const inhabitantsIn2018 = (code: string) => officialPopulation(code, 2018)!.inhabitants;

let server: StatisticsServer;
let address: string;
beforeEach(async () => {
  server = new StatisticsServer();
  address = await server.start();
});
afterEach(() => server.stop());

const fetchYears = (settings?: Partial<StatisticsSettings>, earlier = wish.earlier) =>
  fetchPopulation(portsFor(address, settings), { ...wish, earlier });

describe("a fetch of several years", () => {
  it("is one call, which names the years and the numbers of all of them", async () => {
    const fetched = await fetchYears();
    if (!fetched.ok) throw new Error(fetched.error.code);
    const { findings, earlier } = bundledPopulation(wish);
    expect(fetched.value.findings).toEqual(findings);
    expect(fetched.value.earlier).toEqual(earlier);
    expect(server.asked).toHaveLength(1);
    const { url } = server.asked[0]!;
    expect(url).toContain("valueCodes[Tid]=2018,2024,2026");
    // Rindal of today is asked for by its number of 2018 as well.
    expect(url).toContain("1567");
    expect(url).toContain("5061");
  });

  it("adds up what has merged since, in the year it was several", async () => {
    const fetched = await fetchYears();
    if (!fetched.ok) throw new Error(fetched.error.code);
    const [of2018, of2024] = fetched.value.earlier;
    expect(of2018!.findings.get("5057")).toEqual({
      kind: "found",
      inhabitants: inhabitantsIn2018("5015") + inhabitantsIn2018("5017"),
      from: ["5015", "5017"],
    });
    expect(of2024!.findings.get("5057")).toMatchObject({ from: ["5057"] });
  });

  it("tells who took others in between the first of the years and the last", async () => {
    const fetched = await fetchYears();
    expect(fetched.ok && [...fetched.value.takenIn]).toEqual([["5001", ["5030"]]]);
    const later = await fetchYears({}, [2024]);
    expect(later.ok && later.value.takenIn.get("5001")).toBeUndefined();
  });

  it("asks for no more cells at once than is allowed, whatever the years", async () => {
    const settings = { mostCells: 30 };
    const fetched = await fetchYears(settings);
    expect(fetched.ok && fetched.value.earlier).toEqual(bundledPopulation(wish).earlier);
    expect(server.asked.length).toBeGreaterThan(3);
    for (const { url } of server.asked) {
      const asked = new URL(url, address).searchParams.get("valueCodes[Region]")!.split(",");
      expect(asked.length * 3).toBeLessThanOrEqual(settings.mostCells);
    }
  });

  it("is sent as POST where its address would be too long", async () => {
    const fetched = await fetchYears({ longestUrl: 200 });
    expect(fetched.ok && fetched.value.earlier).toEqual(bundledPopulation(wish).earlier);
    expect(server.asked.map(({ method }) => method)).toEqual(["POST"]);
  });

  it("is answered by the older interface where the newer is gone", async () => {
    server.fault = ({ url }, response) => {
      if (url.includes("/v0/")) return false;
      response.writeHead(404);
      response.end();
      return true;
    };
    const fetched = await fetchYears();
    expect(fetched.ok && fetched.value.earlier).toEqual(bundledPopulation(wish).earlier);
    expect(server.asked.at(-1)!.body).toContain('"values":["2018","2024","2026"]');
  });

  it("gives none of the years where one is not published", async () => {
    expect(await fetchYears({}, [2024, 2025])).toEqual({
      ok: false,
      error: { code: "year-not-published", year: 2025, newest: 2026 },
    });
  });

  it("gives none of the years where one is under revision", async () => {
    server.figureOf = (_code, year) => (year === 2024 ? { value: null, status: "." } : 100);
    expect(await fetchYears()).toEqual({
      ok: false,
      error: { code: "figures-under-revision", year: 2024 },
    });
  });

  it("tells of each year by itself who has no figure", async () => {
    server.figureOf = (code, year) =>
      code === "5033" && year === 2024 ? { value: null, status: ":" } : 100;
    const fetched = await fetchYears();
    if (!fetched.ok) throw new Error(fetched.error.code);
    const { findings, earlier } = fetched.value;
    expect(earlier[1]!.findings.get("5033")).toEqual({ kind: "not-published", marker: ":" });
    expect(findings.get("5033")).toMatchObject({ kind: "found", inhabitants: 100 });
  });
});
