import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REPORTED } from "../../host/Behaviours";

const PACKAGE = join(__dirname, "../..");

/** The text of every program under a folder of the workbench, apart from the list itself. */
function programsUnder(folder: string): string {
  return readdirSync(join(PACKAGE, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith("Behaviours.ts"))
    .map((name) => readFileSync(join(PACKAGE, folder, name), "utf8"))
    .join();
}

describe("every behaviour that is reported of a real Excel", () => {
  const [host, page] = ["host", "page"].map(programsUnder);
  const tried = readFileSync(join(PACKAGE, "test/host/behaviours.test.ts"), "utf8");

  it.each(Object.keys(REPORTED))(
    "is done by the workbench, and tried by a test (%s)",
    (reported) => {
      expect(`${host}${page}`).toContain(`"${reported}"`);
      expect(tried).toContain(`"${reported}"`);
    }
  );
});
