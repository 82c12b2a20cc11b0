import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type * as promises from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { saveFiles } from "../../src/headless/saveFiles";

/** A disk that is full after the first bytes of a file called `full…`. */
jest.mock("node:fs/promises", () => {
  const real = jest.requireActual<typeof promises>("node:fs/promises");
  return {
    ...real,
    writeFile: async (file: string, content: Uint8Array) => {
      if (!/\/full[^/]*$/.test(file)) return real.writeFile(file, content);
      await real.writeFile(file, content.subarray(0, 1));
      throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    },
  };
});

it.each([{ why: "a new file" }, { why: "a file that was there", before: "gammel" }])(
  "leaves nothing behind on a full disk: $why",
  async ({ before }) => {
    const folder = mkdtempSync(path.join(tmpdir(), "hpshare-full-"));
    const at = (name: string) => path.join(folder, name);
    if (before) writeFileSync(at("full.xlsx"), before);
    const content = Buffer.from("ny");
    const files = [at("first.csv"), at("full.xlsx")].map((file) => ({ file, content }));
    expect(await saveFiles(files)).toBe(at("full.xlsx"));
    expect(readdirSync(folder)).toEqual(before ? ["full.xlsx"] : []);
    if (before) expect(readFileSync(at("full.xlsx"), "utf8")).toBe(before);
    rmSync(folder, { recursive: true });
  }
);
