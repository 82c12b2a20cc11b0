import { hpshare } from "./functions";

/** Gives Excel the functions behind the names in functions.json. */
export function registerFunctions(): void {
  CustomFunctions.associate("HPSHARE", hpshare);
}
