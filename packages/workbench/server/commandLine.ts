import { parseArgs } from "node:util";

export type StartOptions = {
  /** The page's port; the add-in's pages are served on the next one, as another origin. */
  readonly port: number;
  readonly open: boolean;
  readonly build: boolean;
  /** The add-in as it is published, not as it is built quickest. */
  readonly published: boolean;
};

/** Next to Excel's own development port 3000, which `npm run start:excel` uses. */
const DEFAULT_PORT = 3010;
const LAST_PORT = 65_534;

export const USAGE = `npm start -- [--port N] [--no-open] [--no-build] [--published]
  --port N     serve on port N and N + 1 (${DEFAULT_PORT} unless said; 0: any two that are free)
  --no-open    do not open the browser
  --no-build   serve what was built before
  --published  build the add-in as it is published: smaller, later`;

/** Reads the command line; null where it is wrong. Continuous integration gets no browser. */
export function readCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>
): StartOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: String(DEFAULT_PORT) },
        "no-open": { type: "boolean", default: false },
        "no-build": { type: "boolean", default: false },
        published: { type: "boolean", default: false },
      },
    });
    if (!/^\d+$/.test(values.port) || Number(values.port) > LAST_PORT) return null;
    return {
      port: Number(values.port),
      open: !values["no-open"] && !environment["CI"],
      build: !values["no-build"],
      published: values.published,
    };
  } catch {
    return null;
  }
}
