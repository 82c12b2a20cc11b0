import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { error, type ManifestProblem } from "./ManifestProblem";
import { child, descendants } from "./xml";

/** Office needs these for every control; the others keep icons sharp on other displays. */
const NEEDED_SIZES = [16, 32, 80];
const PNG_SIGNATURE = "89504e470d0a1a0a";

/** Width and height in a PNG's first chunk; null where the file is no PNG. */
function pngSize(file: string): { width: number; height: number } | null {
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 8).toString("hex") !== PNG_SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Checks one icon; its address ends with where it lies below `folder`. */
function checkIcon(address: string, pixels: number, folder: string): ManifestProblem[] {
  const name = /\/(assets\/.+)$/.exec(address)?.[1];
  const file = name && path.join(folder, name);
  if (!file || !existsSync(file)) return [error(`There is no icon ${address}.`)];
  const size = pngSize(file);
  return size?.width === pixels && size.height === pixels
    ? []
    : [error(`${name} must be a PNG of ${pixels} × ${pixels} pixels.`)];
}

function addressOf(app: Element, resid: string | null): string {
  const image = descendants(app, "Image").find((found) => found.getAttribute("id") === resid);
  return image?.getAttribute("DefaultValue") ?? "";
}

function checkSizes(icon: Element): ManifestProblem[] {
  const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
  const owner = icon.parentElement?.getAttribute("id");
  return NEEDED_SIZES.filter((size) => !sizes.includes(size)).map((size) =>
    error(`${owner} needs an icon of ${size} pixels.`)
  );
}

/** Every icon exists below `folder` in exactly the size it is announced in. */
export function checkIcons(app: Element, folder: string): ManifestProblem[] {
  const fixed = [
    { element: child(app, "IconUrl"), pixels: 32 },
    { element: child(app, "HighResolutionIconUrl"), pixels: 64 },
  ].flatMap(({ element, pixels }) =>
    checkIcon(element?.getAttribute("DefaultValue") ?? "", pixels, folder)
  );
  const icons = descendants(app, "Icon");
  const images = icons
    .flatMap((icon) => [...icon.children])
    .flatMap((image) =>
      checkIcon(
        addressOf(app, image.getAttribute("resid")),
        Number(image.getAttribute("size")),
        folder
      )
    );
  return [...fixed, ...images, ...icons.flatMap(checkSizes)];
}
