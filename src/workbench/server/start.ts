// npm start: builds what changed, serves the workbench on this machine and opens it.

import { performance } from "node:perf_hooks";
import { buildWorkbench } from "./build";
import { readCommandLine, USAGE, type StartOptions } from "./commandLine";
import { serveWorkbench, type RunningWorkbench } from "./serve";

const WRONG_USAGE = 2;

function isPortTaken(error: unknown): error is Error & { port: number } {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

async function serve({ port }: StartOptions): Promise<RunningWorkbench | null> {
  try {
    return await serveWorkbench(port);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    console.error(
      `Port ${error.port} is taken. Stop the other program, or choose another: npm start -- --port ${port + 10}`
    );
    return null;
  }
}

/** A machine without a browser still has the address to read. */
async function openBrowser(address: string): Promise<void> {
  try {
    const { default: open } = await import("open");
    const browser = await open(address);
    browser.once("error", () => undefined);
  } catch {
    console.log("No browser could be opened; open the address yourself.");
  }
}

async function start(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2), process.env);
  if (!options) {
    console.error(USAGE);
    process.exitCode = WRONG_USAGE;
    return;
  }
  const began = performance.now();
  if (options.build) {
    console.log("Building the workbench …");
    await buildWorkbench();
  }
  const workbench = await serve(options);
  if (!workbench) {
    process.exitCode = 1;
    return;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`Workbench: ${workbench.address} (ready in ${seconds} s; stop with Ctrl+C)`);
  if (options.open) await openBrowser(workbench.address);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
