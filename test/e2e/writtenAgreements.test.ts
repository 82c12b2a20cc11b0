import { agreementsAreBuilt } from "./builtAgreement";

describe("an agreement that is built from nothing with the mouse (nb)", () => {
  agreementsAreBuilt("nb");
});
