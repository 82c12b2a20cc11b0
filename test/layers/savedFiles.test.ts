import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PANE = join(__dirname, "../../src/taskpane");
/** Tries whether a file comes at all. */
const PROBE = "about/SmokeTry.tsx";

const savers = readdirSync(PANE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx") && file !== PROBE)
  .map((file) => ({ file, source: readFileSync(join(PANE, file), "utf8") }))
  .filter(({ source }) => source.includes("parts/saveText"));

describe("a file that the pane gives", () => {
  it("is given at two places at least", () => {
    expect(savers.length).toBeGreaterThanOrEqual(2);
  });

  // office-js 2700: nothing tells us that a download did nothing.
  it.each(savers)("can be copied instead where no file comes ($file)", ({ source }) => {
    expect(source).toContain("copyPlainText(");
  });
});
