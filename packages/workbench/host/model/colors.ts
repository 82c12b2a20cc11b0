import { invalidArgument } from "../wire/HostError";

/** The HTML colour names that Excel's samples use. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  lime: "#00FF00",
  magenta: "#FF00FF",
  maroon: "#800000",
  navy: "#000080",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** `#RRGGBB` in upper case, from an HTML colour; refuses what is none. */
export function toColor(color: string): string {
  const rgb = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(color);
  if (rgb) {
    return `#${[rgb[1], rgb[2], rgb[3]].map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  }
  if (/^#?[\da-f]{6}$/i.test(color)) return `#${color.replace("#", "")}`.toUpperCase();
  if (/^#[\da-f]{3}$/i.test(color))
    return `#${[...color.slice(1)].map((digit) => digit + digit).join("")}`.toUpperCase();
  const known = named[color.toLowerCase()];
  if (!known) throw invalidArgument();
  return known;
}
