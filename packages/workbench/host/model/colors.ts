import { invalidArgument } from "../wire/HostError";
import { colorNames } from "./colorNames";

/** `#RRGGBB` in upper case, from an HTML colour; refuses what is none. */
export function toColor(color: string): string {
  const rgb = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(color);
  if (rgb) {
    return `#${[rgb[1], rgb[2], rgb[3]].map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  }
  if (/^#?[\da-f]{6}$/i.test(color)) return `#${color.replace("#", "")}`.toUpperCase();
  if (/^#[\da-f]{3}$/i.test(color))
    return `#${[...color.slice(1)].map((digit) => digit + digit).join("")}`.toUpperCase();
  const known = colorNames.get(color.toLowerCase());
  if (!known) throw invalidArgument();
  return `#${known}`.toUpperCase();
}
