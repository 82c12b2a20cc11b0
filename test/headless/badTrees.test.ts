import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { NUMBERS_WRONG } from "../engine/terms/treesWithWrongNumbers";
import { WRITTEN_WRONG } from "../engine/terms/treesWrittenWrong";
import { useReports } from "./useHeadless";

const headless = useReports();
const folder = mkdtempSync(path.join(tmpdir(), "hpshare-bad-trees-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PARTIES =
  "Id;Gruppe;Population;Debt;Score\na;kommune;60;-5;3\nb;kommune;40;5;\nc;fylke;0;5;1\n";
const OUT = path.join(folder, "out.xlsx");

/** Each tree in a file of its own, shared by over the same parties; what the report says is wrong. */
async function issuesOf(rule: unknown, place: number, ...more: readonly string[]) {
  const [table, scheme] = [path.join(folder, "parties.csv"), path.join(folder, `${place}.json`)];
  writeFileSync(table, PARTIES);
  writeFileSync(scheme, JSON.stringify({ hpshareScheme: 2, id: "bad", title: "Bad", rule }));
  const given = JSON.stringify(rule).includes("minus") ? ["--set", "minus=-3"] : [];
  const { status, report } = await headless(
    ...[table, "--parties", "--scheme-file", scheme, ...given, ...more]
  );
  expect([status, report.rows]).toEqual([1, []]);
  return report.issues.map(({ path: at, message }) => ({ at, isSaid: message.length > 20 }));
}

it("at least forty bad trees are refused with the way to the place and a sentence", async () => {
  expect(WRITTEN_WRONG.length + NUMBERS_WRONG.length).toBeGreaterThanOrEqual(40);
  for (const [place, [, rule, code, at]] of [...WRITTEN_WRONG, ...NUMBERS_WRONG].entries()) {
    // A parameter is asked for by its name.
    const isAskedFor = code === "rule-parameter-missing";
    expect(await issuesOf(rule, place)).toContainEqual({
      at: isAskedFor ? undefined : at,
      isSaid: true,
    });
  }
});

it.each([
  ["as it is written", WRITTEN_WRONG[5]!],
  ["by what its numbers come to", NUMBERS_WRONG[8]!],
])("nothing is written for a tree that is refused %s", async (_, [, rule, , at]) => {
  const issues = await issuesOf(rule, 0, "--out", OUT);
  expect(issues).toContainEqual({ at, isSaid: true });
  expect(existsSync(OUT)).toBe(false);
});
