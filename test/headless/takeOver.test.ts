import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { useReports } from "./useHeadless";

const SAMPLE = path.join(__dirname, "../../assets/samples/hp-2025.xlsx");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hpshare-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const headless = useReports();

/** The file as a program saves it that takes out what is in custom XML. */
function withoutCustomXml(file: string): string {
  const parts = unzipSync(readFileSync(file));
  const isCustom = (name: string) => /^customXml\/item\d+\.xml$/.test(name);
  expect(Object.keys(parts).filter(isCustom)).not.toEqual([]);
  const emptied = Object.entries(parts).map(([name, bytes]) => [
    name,
    isCustom(name) ? strToU8("<gone/>") : bytes,
  ]);
  const stripped = path.join(folder, "stripped.xlsx");
  writeFileSync(stripped, zipSync(Object.fromEntries(emptied) as Record<string, Uint8Array>));
  return stripped;
}

it("stops at a result that the file has forgotten, and takes it over where that is asked for", async () => {
  const out = path.join(folder, "out.xlsx");
  const first = await headless(SAMPLE, "--out", out);
  expect(first.status).toBe(0);
  const stripped = withoutCustomXml(out);

  const again = path.join(folder, "again.xlsx");
  const stopped = await headless(stripped, "--out", again);
  expect(stopped.status).toBe(1);
  expect(stopped.report.issues).toMatchObject([
    { code: "forgotten-result", message: expect.stringContaining("--take-over") as string },
  ]);

  const taken = await headless(stripped, "--take-over", "--out", again);
  expect(taken.status).toBe(0);
  expect(taken.report.rows).toEqual(first.report.rows);
  const standing = await headless(again, "--out", path.join(folder, "last.xlsx"));
  expect(standing.status).toBe(0);
});
