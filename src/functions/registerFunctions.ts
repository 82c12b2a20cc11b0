import { hpallocate, hpexplain, hpscheme, hpshare } from "./functions";

/** Gives Excel the functions behind the names in functions.json. */
export function registerFunctions(): void {
  CustomFunctions.associate("HPSHARE", hpshare);
  CustomFunctions.associate("HPALLOCATE", hpallocate);
  CustomFunctions.associate("HPSCHEME", hpscheme);
  CustomFunctions.associate("HPEXPLAIN", hpexplain);
}
