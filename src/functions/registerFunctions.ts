import { hpallocate, hpexplain, hpscheme, hpshare } from "./functions";
import { saying } from "./words";

/** Gives Excel the functions behind the names in functions.json. */
export function registerFunctions(): void {
  CustomFunctions.associate("HPSHARE", (...cells: Parameters<typeof hpshare>) =>
    saying(() => hpshare(...cells))
  );
  CustomFunctions.associate("HPALLOCATE", (...cells: Parameters<typeof hpallocate>) =>
    saying(() => hpallocate(...cells))
  );
  CustomFunctions.associate("HPSCHEME", hpscheme);
  CustomFunctions.associate("HPEXPLAIN", hpexplain);
}
