import { assertNever } from "../../engine";
import type { PopulationIssue } from "../../sheet/layout/populationUpdate";

/** What the new figures came to, as the notice tells it. */
export type PopulationUpdated = {
  readonly sheetName: string;
  readonly changed: number;
  readonly year: number;
  readonly refreshed: boolean;
  readonly locked: string | null;
};

const UNTOUCHED = "Arket er ikke endret.";

/** Hva nytt folketall førte til på arket. */
export const statistics = {
  updated: ({ sheetName, changed, year, refreshed, locked }: PopulationUpdated) =>
    locked !== null
      ? `«${locked}» er låst som vedtatt og er ikke endret. Fordelingen med folketall per 1.1.${year} står på det nye arket «${sheetName}».`
      : `${changed} folketall på «${sheetName}» er byttet til tall per 1.1.${year}${refreshed ? ", og fordelingen er skrevet på nytt" : ""}.`,

  /** Hvorfor tallene ikke kan settes inn i arket. */
  describe(issue: PopulationIssue): string {
    switch (issue.code) {
      case "population-is-formula":
        return `Folketallet i ${issue.cells.slice(0, 5).join(", ")}${issue.cells.length > 5 ? " og flere celler" : ""} er formler. ${UNTOUCHED} Oppdater cellene som formlene henter fra, eller lim inn formlene som verdier først.`;
      case "rows-are-dated":
        return `Tabellen har en kolonne med dato eller år for hver rad. ${UNTOUCHED} Legg til rader for det nye året, eller fjern kolonnen med år.`;
      case "population-shares-cell":
        return `Nummer, navn og folketall står i samme celle (${issue.cell}). ${UNTOUCHED} Del teksten opp i kolonner først (Data → Tekst til kolonner).`;
      case "no-new-figures":
        return `Det er ingen tall å sette inn for kommunene i arket. ${UNTOUCHED} Velg et annet år, eller hent tallene fra SSB.`;
      default:
        return assertNever(issue);
    }
  },
};
