import type { StartedServer } from "./server";

/** Jest's workers know what its own process knew when it started them. */
const ADDRESS = "HPSHARE_WORKBENCH";

/** What jest runs before and after all files has nothing in common but this. */
type Shared = { sharedServer?: StartedServer };

/** Lets all files of a run use one workbench. */
export function shareServer(server: StartedServer): void {
  process.env[ADDRESS] = server.address;
  (globalThis as Shared).sharedServer = server;
}

export async function stopSharedServer(): Promise<void> {
  await (globalThis as Shared).sharedServer?.stop();
}

/** Where the run's workbench is served, with the add-in as it is published. */
export function sharedAddress(): string {
  const address = process.env[ADDRESS];
  if (!address) throw new Error("No workbench was started before the tests: globalSetup.ts.");
  return address;
}
