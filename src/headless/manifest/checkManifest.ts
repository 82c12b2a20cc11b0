import { checkIcons } from "./checkIcons";
import { checkIdentity } from "./checkIdentity";
import { checkOrder } from "./checkOrder";
import { checkResources } from "./checkResources";
import { checkTexts } from "./checkTexts";
import { error, type ManifestProblem } from "./ManifestProblem";
import { parseXml } from "./xml";

/**
 * Checks an add-in only manifest without asking anybody: what makes Excel refuse it or show it
 * wrongly. Icons are looked for below `folder`.
 */
export function checkManifest(xml: string, folder: string): ManifestProblem[] {
  let app: Element;
  try {
    app = parseXml(xml);
  } catch {
    return [error("The manifest is not well-formed XML.")];
  }
  return [
    ...checkOrder(app),
    ...checkIdentity(app),
    ...checkTexts(app),
    ...checkResources(app),
    ...checkIcons(app, folder),
  ];
}
