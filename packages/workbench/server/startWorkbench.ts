import { performance } from "node:perf_hooks";
import { buildParts, partsToBuild } from "./build";
import { readCommandLine, USAGE } from "./commandLine";
import type { PartName, WorkbenchProject } from "./project";
import { serveWorkbench, type RunningWorkbench, type ServeOptions } from "./serve";

const WRONG_USAGE = 2;

function isPortTaken(error: unknown): error is Error & { port: number } {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

async function serve(options: ServeOptions): Promise<RunningWorkbench | null> {
  try {
    return await serveWorkbench(options);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    console.error(
      `Port ${error.port} is taken. Stop the other program, or choose another: --port ${options.port + 10}`
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

/**
 * Serves the workbench with an add-in on this machine, opens it and builds what changed meanwhile.
 * `args` are those of the command line; what is wrong is printed and becomes the exit code.
 * @throws where the add-in or the page cannot be built
 */
export async function startWorkbench(
  project: WorkbenchProject,
  args: readonly string[]
): Promise<void> {
  const options = readCommandLine(args, process.env);
  if (!options) {
    console.error(USAGE);
    process.exitCode = WRONG_USAGE;
    return;
  }
  const addIn: PartName = options.published ? "published" : "add-in";
  const missing = options.build ? partsToBuild(project, ["page", addIn]) : [];
  let begin: (building: Promise<void>) => void = () => undefined;
  const built = new Promise<void>((resolve) => (begin = resolve));
  // Whoever has opened the page is told too; here it is awaited below.
  built.catch(() => undefined);
  const workbench = await serve({ project, addIn, port: options.port, built });
  if (!workbench) {
    process.exitCode = 1;
    return;
  }
  if (missing.length > 0) console.log(`Building (${missing.join(", ")}) at ${workbench.address} …`);
  begin(buildParts(project, missing));
  if (options.open) void openBrowser(workbench.address);
  try {
    await built;
  } catch (error) {
    await workbench.close();
    throw error;
  }
  // With what Node needed before this program began.
  const seconds = (performance.now() / 1000).toFixed(1);
  console.log(`Workbench: ${workbench.address} (ready in ${seconds} s; stop with Ctrl+C)`);
}
