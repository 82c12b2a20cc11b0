import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import sirv, { type RequestHandler } from "sirv";
import { OFFICE_JS } from "../host/node/officeJs";
import { FRAME_SCRIPT_PATH, OFFICE_JS_PATH, toServedManifest, toWorkbenchPage } from "./addInPage";
import { partFolder, type PartName, type WorkbenchProject } from "./project";
import { waitingPage } from "./waitingPage";

/** Only this machine can reach the workbench. */
const HOST = "localhost";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export type RunningWorkbench = {
  /** What to open in a browser. */
  readonly address: string;
  close(): Promise<void>;
};

function files(directory: string): RequestHandler {
  return sirv(directory, { dev: true, etag: true });
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
}

function send(response: ServerResponse, type: string, body: string): void {
  response
    .writeHead(200, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" })
    .end(body);
}

/** Serves a directory of files under a path of their own. */
function under(prefix: string, handler: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const url = request.url ?? "/";
    if (!url.startsWith(prefix)) {
      void next?.();
      return;
    }
    request.url = url.slice(prefix.length - 1);
    handler(request, response, () => notFound(response));
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** The add-in's origin: the published files, office.js and the script that stands for Excel. */
function addInHandler(folder: string, page: string, pageOrigin: () => string): Handler {
  const published = files(folder);
  const officeJs = under(OFFICE_JS_PATH, files(OFFICE_JS));
  return (request, response) => {
    response.setHeader("access-control-allow-origin", pageOrigin());
    const { pathname } = new URL(request.url ?? "/", "http://add-in");
    if (pathname.endsWith(".html")) {
      const file = path.join(folder, path.basename(pathname));
      if (!existsSync(file)) return notFound(response);
      return send(response, "text/html", toWorkbenchPage(readFileSync(file, "utf8")));
    }
    if (pathname === FRAME_SCRIPT_PATH)
      return send(response, "text/javascript", readFileSync(path.join(page, "frame.js"), "utf8"));
    officeJs(request, response, () => published(request, response, () => notFound(response)));
  };
}

/** The page's origin: its bundle, the sample and what it must know of the add-in. */
function pageHandler(
  { manifest, root, sample }: WorkbenchProject,
  addIn: string,
  page: string,
  addInOrigin: () => string
): Handler {
  const bundle = files(page);
  const place = path.join(root, sample);
  const samples = under("/samples/", files(path.dirname(place)));
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://page");
    if (pathname === "/manifest.xml")
      return send(
        response,
        "application/xml",
        toServedManifest(readFileSync(path.join(addIn, manifest), "utf8"), addInOrigin())
      );
    if (pathname === "/workbench.json") {
      const name = path.basename(place);
      const opened = existsSync(place) ? { url: `samples/${name}`, name } : null;
      return send(
        response,
        "application/json",
        JSON.stringify({ manifest: "manifest.xml", sample: opened })
      );
    }
    samples(request, response, () => bundle(request, response, () => notFound(response)));
  };
}

/** Refuses addresses that are none, such as `//`. */
function withAddress(handler: Handler): Handler {
  return (request, response) => {
    if (URL.canParse(request.url ?? "/", "http://any")) return handler(request, response);
    response.writeHead(400, { "content-type": "text/plain" }).end("Bad request");
  };
}

/**
 * Lets requests wait for what is still being built; the page itself is answered at once by one that
 * asks for `/built` and shows itself anew.
 */
function onceBuilt(built: Promise<void>, handler: Handler): Handler {
  let isBuilt = false;
  built.then(
    () => (isBuilt = true),
    () => undefined
  );
  return withAddress((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://any");
    if (pathname === "/" && !isBuilt)
      return send(response, "text/html", waitingPage(searchParams.get("lang")));
    const answer = () =>
      pathname === "/built" ? send(response, "text/plain", "") : handler(request, response);
    if (isBuilt) return answer();
    built.then(answer, () => response.writeHead(500).end());
  });
}

export type ServeOptions = {
  readonly project: WorkbenchProject;
  /** Which of the add-in's builds is served. */
  readonly addIn: PartName;
  /** The page's port, the add-in's is the next one; 0: any two that are free. */
  readonly port: number;
  /** Resolves when everything stands there. */
  readonly built: Promise<void>;
};

/**
 * Serves the page and the add-in on two ports, as two origins. Rejects with the system's error
 * where a port is taken.
 */
export async function serveWorkbench({
  project,
  addIn: part,
  port,
  built,
}: ServeOptions): Promise<RunningWorkbench> {
  const origins = { page: "", addIn: "" };
  const folders = { page: partFolder(project, "page"), addIn: partFolder(project, part) };
  const page = createServer(
    onceBuilt(
      built,
      pageHandler(project, folders.addIn, folders.page, () => origins.addIn)
    )
  );
  const addIn = createServer(
    onceBuilt(
      built,
      addInHandler(folders.addIn, folders.page, () => origins.page)
    )
  );
  const close = async (): Promise<void> => {
    await Promise.all([page, addIn].filter((server) => server.listening).map(closeServer));
  };
  try {
    origins.page = `http://${HOST}:${await listen(page, port)}`;
    origins.addIn = `http://${HOST}:${await listen(addIn, port === 0 ? 0 : port + 1)}`;
  } catch (error) {
    await close();
    throw error;
  }
  return { address: `${origins.page}/`, close };
}
