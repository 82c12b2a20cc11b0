/** Where the published add-in gets office.js; the one address that the workbench replaces. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Where the workbench's own files are on the add-in's origin. */
export const OFFICE_JS_PATH = "/office-js/";
export const FRAME_SCRIPT_PATH = "/excel-host/frame.js";

/**
 * An add-in page as the workbench serves it: the published one, with office.js from this machine
 * and, just before it, the script that stands for Excel.
 */
export function toWorkbenchPage(html: string): string {
  const script = new RegExp(`<script[^>]*${OFFICE_JS.replaceAll(".", "\\.")}`);
  if (!script.test(html)) throw new Error("The add-in's page does not load office.js.");
  return html
    .replace(script, (found) => `<script src="${FRAME_SCRIPT_PATH}"></script>${found}`)
    .replaceAll(OFFICE_JS, OFFICE_JS_PATH);
}

/** The manifest with the address it was built for replaced by the one it is served from. */
export function toServedManifest(xml: string, origin: string): string {
  const page = /<SourceLocation DefaultValue="([^"]*)"/.exec(xml)?.[1];
  if (page === undefined) throw new Error("manifest.xml names no page.");
  return xml.replaceAll(new URL(".", page).href, `${origin}/`);
}
