import { HP_2025_MEMBERS, MUNICIPALITIES } from "../../src/catalogue";
import {
  bundledPopulation,
  fetchPopulation,
  type StatisticsIssue,
  type StatisticsSettings,
} from "../../src/statistics";
import { newPopulationTexts } from "../../src/text/newPopulationTexts";
import { builtAnswer } from "./builtAnswers";
import { NOW, portsFor, StoppedClock } from "./ports";
import { answer, cutOff, noTable, onNewer, silence, status, times, tooManyCalls } from "./faults";
import { json, StatisticsServer, type Fault } from "./statisticsServer";

const codes = HP_2025_MEMBERS.members.map(({ code }) => code);
const wish = { codes, year: 2026, earlier: [], sheetYear: 2024 };

let server: StatisticsServer;
let address: string;
beforeEach(async () => {
  server = new StatisticsServer();
  address = await server.start();
});
afterEach(() => server.stop());

async function inhabitants(settings?: Partial<StatisticsSettings>, code = "5001") {
  const fetched = await fetchPopulation(portsFor(address, settings), wish);
  if (!fetched.ok) return fetched.error;
  const finding = fetched.value.findings.get(code);
  return finding?.kind === "found" ? finding.inhabitants : finding;
}

describe("a fetch of the 34 municipalities’ population", () => {
  it("brings the official figures in one call, with the time it was made", async () => {
    const fetched = await fetchPopulation(portsFor(address), wish);
    expect(fetched).toMatchObject({
      ok: true,
      value: { year: 2026, source: { kind: "fetched", updated: "2026-02-25T07:00:00Z" } },
    });
    if (!fetched.ok) return;
    expect(fetched.value.source).toMatchObject({ retrieved: new Date(NOW).toISOString() });
    expect(fetched.value.findings).toEqual(bundledPopulation(wish).findings);
    expect(server.asked).toHaveLength(1);
  });

  it("sends municipality numbers and years and nothing else about the workbook", async () => {
    await fetchPopulation(portsFor(address), wish);
    const [{ url, body }] = server.asked as unknown as [{ url: string; body: string }];
    const values = [...new URL(url, address).searchParams.values()].flatMap((v) => v.split(","));
    const told = values.filter((value) => !codes.includes(value));
    expect(told).toEqual(["no", "json-stat2", "Personer1", "2026"]);
    expect(body).toBe("");
  });

  it("comes in several parts when one answer cannot hold it, and tells how far it has come", async () => {
    const seen: string[] = [];
    const fetched = await fetchPopulation(portsFor(address, { mostCells: 10 }), wish, (progress) =>
      seen.push(`${progress.done}/${progress.parts}`)
    );
    expect(fetched.ok && fetched.value.findings).toEqual(bundledPopulation(wish).findings);
    expect(seen).toEqual(["0/4", "1/4", "2/4", "3/4", "4/4"]);
  });

  it("never calls more often in a minute than is allowed", async () => {
    const clock = new StoppedClock();
    const ports = portsFor(address, { mostCells: 10, mostCallsAMinute: 2 }, { clock });
    await fetchPopulation(ports, wish);
    expect(clock.waits.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(60_000);
  });
});

describe("faults that pass", () => {
  it.each([
    { why: "slow once", fault: times(1, silence), settings: { timeoutMs: 60 } },
    { why: "cut off once", fault: times(1, cutOff), settings: {} },
    { why: "500 with an empty body once", fault: times(1, status(500)), settings: {} },
    { why: "503 twice, under maintenance", fault: times(2, status(503)), settings: {} },
    { why: "the newer interface gone (404)", fault: onNewer(noTable), settings: {} },
    { why: "the newer interface closed (403)", fault: onNewer(status(403)), settings: {} },
    { why: "the newer interface broken (500)", fault: onNewer(status(500)), settings: {} },
    { why: "the newer interface in another form", fault: onNewer(answer({})), settings: {} },
    { why: "no JSON from the newer interface", fault: onNewer(status(200, "<p>")), settings: {} },
  ])("are got over: $why", async ({ fault, settings }) => {
    server.fault = fault;
    expect(await inhabitants(settings)).toBe(218_460);
  });

  it("wait as long as the server says before asking again", async () => {
    const clock = new StoppedClock();
    server.fault = times(1, tooManyCalls);
    const fetched = await fetchPopulation(portsFor(address, {}, { clock }), wish);
    expect(fetched.ok).toBe(true);
    expect(clock.waits).toContain(7_000);
  });
});

const missingDimension = { ...builtAnswer(codes, [2026]), dimension: undefined };
const shortOfValues = { ...builtAnswer(codes, [2026]), size: [3, 1, 1] };
const halfAPerson = builtAnswer(codes, [2026], () => 12.5);

describe("faults that stay", () => {
  const faults: readonly {
    why: string;
    fault: Fault;
    code: StatisticsIssue["code"];
    settings?: Partial<StatisticsSettings>;
  }[] = [
    { why: "slow", fault: silence, code: "timed-out", settings: { timeoutMs: 40 } },
    { why: "cut off", fault: cutOff, code: "unreachable" },
    { why: "403", fault: status(403), code: "forbidden" },
    { why: "404, as for an address that is too long", fault: status(404), code: "not-found" },
    { why: "429", fault: tooManyCalls, code: "too-many-calls" },
    { why: "500 with an empty body", fault: status(500), code: "server-fault" },
    { why: "503, a table under maintenance", fault: status(503), code: "server-fault" },
    { why: "no JSON", fault: status(200, "<html>"), code: "answer-not-understood" },
    { why: "JSON cut short", fault: status(200, '{"class":'), code: "answer-not-understood" },
    { why: "other JSON", fault: answer({ a: 1 }), code: "answer-not-understood" },
    { why: "no dimensions", fault: answer(missingDimension), code: "answer-not-understood" },
    { why: "sizes that differ", fault: answer(shortOfValues), code: "answer-not-understood" },
    { why: "half a person", fault: answer(halfAPerson), code: "answer-not-understood" },
  ];

  it.each(faults)("give a reason and no figures: $why", async ({ fault, code, settings }) => {
    server.fault = fault;
    const issue = await inhabitants(settings);
    expect(issue).toMatchObject({ code });
    for (const language of ["nb", "en"] as const) {
      const sentence = newPopulationTexts(language).explain(issue as StatisticsIssue);
      expect(sentence).toMatch(/Arket er ikke endret|has not been changed/);
    }
    server.fault = null;
    expect(await inhabitants()).toBe(218_460);
  });

  it("include a server that is not there", async () => {
    const fetched = await fetchPopulation(portsFor("http://127.0.0.1:1/api/"), wish);
    expect(fetched).toEqual({ ok: false, error: { code: "unreachable" } });
  });

  it("include redirects to another host, which are not followed", async () => {
    const elsewhere = new StatisticsServer();
    const other = await elsewhere.start();
    server.fault = ({ url }, response) => {
      response.writeHead(302, { Location: new URL(url, other).href });
      response.end();
      return true;
    };
    expect(await inhabitants()).toEqual({ code: "unreachable" });
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.stop();
  });

  it("include a year that is not published, with the newest that is", async () => {
    const fetched = await fetchPopulation(portsFor(address), { ...wish, year: 2027 });
    expect(fetched).toEqual({
      ok: false,
      error: { code: "year-not-published", year: 2027, newest: 2026 },
    });
  });
});

describe("figures that are missing", () => {
  it.each([
    { why: "not applicable", status: ".", value: null },
    { why: "missing", status: "..", value: null },
    { why: "confidential", status: ":", value: null },
    { why: "a marker beside a figure", status: "..", value: 5 },
  ])("are never zero: $why", async ({ status: marker, value }) => {
    server.figureOf = (code) => (code === "5033" ? { value, status: marker } : 100);
    expect(await inhabitants({}, "5033")).toEqual({ kind: "not-published", marker });
    expect(await inhabitants({}, "5001")).toBe(100);
  });

  it("are what a zero stands for: nobody lives in no municipality", async () => {
    server.figureOf = (code) => (code === "5033" ? 0 : 100);
    expect(await inhabitants({}, "5033")).toEqual({ kind: "not-published", marker: "0" });
  });

  it("are a table under revision when all of them are", async () => {
    server.figureOf = () => ({ value: null, status: "." });
    expect(await inhabitants()).toEqual({ code: "figures-under-revision", year: 2026 });
  });

  it("concern only the municipality that the answer leaves out", async () => {
    server.fault = answer(
      builtAnswer(
        codes.filter((code) => code !== "5033"),
        [2026]
      )
    );
    expect(await inhabitants({}, "5033")).toEqual({ kind: "not-published", marker: null });
    expect(await inhabitants({}, "5001")).toBe(218_460);
  });
});

describe("a fetch that is cancelled", () => {
  it("ends at once, without figures", async () => {
    const abort = new AbortController();
    server.fault = (...asked) => {
      abort.abort();
      return silence(...asked);
    };
    const fetching = fetchPopulation(
      portsFor(address, { timeoutMs: 60_000 }, { cancel: abort.signal }),
      wish
    );
    expect(await fetching).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(server.asked).toHaveLength(1);
  });

  it("does not ask again after the wait between two attempts", async () => {
    const abort = new AbortController();
    server.fault = (...asked) => {
      // By then the answer has come, and the wait has begun.
      setTimeout(() => abort.abort(), 50);
      return status(500)(...asked);
    };
    const fetching = fetchPopulation(
      portsFor(address, { firstWaitMs: 60_000 }, { cancel: abort.signal }),
      wish
    );
    expect(await fetching).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(server.asked).toHaveLength(1);
  });
});

describe("a year later than the catalogue’s", () => {
  it("asks Klass first how numbers have changed since", async () => {
    server.changes = {
      codeChanges: [
        {
          oldCode: "5033",
          oldName: "Tydal",
          newCode: "5032",
          newName: "Selbu",
          changeOccurred: "2027-01-01",
        },
      ],
    };
    server.fault = (asked, response) => {
      if (!asked.url.includes("/data")) return false;
      json(
        response,
        200,
        builtAnswer(codes, [2027], () => 100)
      );
      return true;
    };
    const fetched = await fetchPopulation(portsFor(address), { ...wish, year: 2027 });
    expect(server.asked[0]!.url).toContain("/classifications/131/changes?from=2026-01-02");
    expect(fetched.ok && fetched.value.findings.get("5033")).toEqual({
      kind: "merged",
      successor: "5032",
      inhabitants: 100,
    });
    expect(fetched.ok && fetched.value.takenIn.get("5032")).toEqual(["5033"]);
  });
});

it("the bundled figures have all 357 municipalities of 2026 and the 34 of 2024", () => {
  const found = (year: number, asked: readonly string[]) =>
    [
      ...bundledPopulation({ codes: asked, year, earlier: [], sheetYear: null }).findings.values(),
    ].filter(({ kind }) => kind === "found").length;
  const inForce = MUNICIPALITIES.filter(({ untilYear }) => untilYear === null);
  expect(
    found(
      2026,
      inForce.map(({ code }) => code)
    )
  ).toBe(357);
  expect(found(2024, codes)).toBe(34);
});
