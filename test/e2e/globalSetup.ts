import { launchChromium } from "@hpshare/workbench/chromium";
import { startServer } from "./server";
import { shareServer } from "./sharedServer";

/** Once before all files: everything is built, one workbench serves it, and Chromium is unpacked. */
export default async function globalSetup(): Promise<void> {
  const [server] = await Promise.all([
    startServer(),
    launchChromium().then((browser) => browser.close()),
  ]);
  shareServer(server);
}
