import { childOf, childrenOf, type XmlElement } from "../xml";

/** Excel numbers a theme's colours in another order than the theme part lists them. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The 56 colours that old files refer to by number; 64 and 65 are the system's black and white. */
const indexed = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF80008080000000808000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333"
).match(/.{6}/g) as readonly string[];

/** `#RRGGBB` by Excel's theme number. */
export function readTheme(theme: XmlElement | undefined): readonly (string | undefined)[] {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  return themeOrder.map((name) => {
    const color = childrenOf(childOf(scheme, name))[0];
    const rgb = color?.attributes.lastClr ?? color?.attributes.val;
    return rgb && /^[\da-f]{6}$/i.test(rgb) ? `#${rgb.toUpperCase()}` : undefined;
  });
}

/** `#RRGGBB` of a colour element; undefined for "automatic". */
export function readColor(
  color: XmlElement | undefined,
  theme: readonly (string | undefined)[]
): string | undefined {
  const { rgb, theme: number, indexed: index, tint } = color?.attributes ?? {};
  let base: string | undefined;
  if (rgb) base = `#${rgb.slice(-6).toUpperCase()}`;
  else if (number !== undefined) base = theme[Number(number)];
  else if (index !== undefined && indexed[Number(index)]) base = `#${indexed[Number(index)]}`;
  return base && tint ? tinted(base, Number(tint)) : base;
}

/** Lighter for a positive tint, darker for a negative one, by luminance. */
function tinted(color: string, tint: number): string {
  const parts = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  const shifted = parts.map((part) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${shifted.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
