import { spawn } from "node:child_process";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..");
const READY = /Workbench: (\S+)/;

export type StartedServer = { readonly address: string; stop(): Promise<void> };

/** Starts the workbench with the published add-in on two free ports and without a browser. */
export function startServer(): Promise<StartedServer> {
  const server = spawn(
    process.execPath,
    [
      require.resolve("tsx/cli"),
      "src/headless/start.ts",
      "--port",
      "0",
      "--no-open",
      "--published",
    ],
    { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] }
  );
  let said = "";
  const exited = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const stop = (): Promise<void> => {
    server.kill();
    return exited;
  };
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = READY.exec(said)?.[1];
      if (address) resolve({ address, stop });
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    void exited.then(() => reject(new Error(`The workbench did not start.\n${said}`)));
  });
}
