// Runs of the command line one after another in one process: loading the host takes ten times as
// long as a run. Takes the words of a run as a message, and answers with what came of it.

import { main } from "../../src/headless/main";
import type { Run } from "./useHeadless";

async function run(args: readonly string[]): Promise<Run> {
  const said = { stdout: "", stderr: "" };
  const status = await main(
    args,
    { write: (text) => (said.stdout += text) },
    { write: (text) => (said.stderr += text) }
  );
  return { status, ...said };
}

process.on("message", (args: readonly string[]) => {
  void run(args).then((came) => process.send!(came));
});
