import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** What plays sessions by the thousand runs outside of the tests, and may rest on nothing of theirs. */
it("plays sessions from the command line", () => {
  const tsx = join(__dirname, "../../node_modules/tsx/dist/cli.mjs");
  const script = join(__dirname, "simulate.ts");
  const said = execFileSync(process.execPath, [tsx, script, "2", "7", "0"], { encoding: "utf8" });
  expect(said).toMatch(/^2 sessions in memory, seed 7, /m);
}, 60_000);
