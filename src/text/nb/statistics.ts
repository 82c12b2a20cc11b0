import { assertNever } from "../../engine";
import type { Notice } from "../../session/state";
import type { PopulationIssue } from "../../sheet/layout/populationUpdate";
import { datesOfYears } from "../datesOfYears";
import { listNames } from "../listNames";

/** What the new figures came to, as the notice tells it. */
export type PopulationUpdated = Omit<
  Extract<Notice, { readonly kind: "population-updated" }>,
  "kind"
>;

const UNTOUCHED = "Arket er ikke endret.";

/** Hva nytt folketall førte til på arket. */
export const statistics = {
  updated: ({ sheetName, changed, years, refreshed, apart }: PopulationUpdated): string => {
    const dates = datesOfYears(years, "nb");
    const again = refreshed ? ", og fordelingen er skrevet på nytt" : "";
    switch (apart?.why) {
      case "locked":
        return `«${apart.sheetName}» er låst som vedtatt og er ikke endret. Fordelingen med folketall per ${dates} står på det nye arket «${sheetName}».`;
      case "no-room":
        return `Tabellen på «${apart.sheetName}» kunne ikke ta imot årene (se ${apart.cell}) og er ikke endret. Folketall per ${dates} og fordelingen står på det nye arket «${sheetName}».`;
      case undefined:
        return years.length > 1
          ? `Folketall per ${dates} står i hver sin kolonne på «${sheetName}»${again}.`
          : `${changed} folketall på «${sheetName}» er byttet til tall per ${dates}${again}.`;
    }
  },

  /** Hvorfor tallene ikke kan settes inn i arket. */
  describe(issue: PopulationIssue): string {
    switch (issue.code) {
      case "population-is-formula":
        return `Folketallet i ${listNames(issue.cells, "nb", (rest) => `${rest} celler til`)} er formler. ${UNTOUCHED} Oppdater cellene som formlene henter fra, eller lim inn formlene som verdier først.`;
      case "rows-are-dated":
        return `Tabellen har en kolonne med dato eller år for hver rad. ${UNTOUCHED} Legg til rader for det nye året, eller fjern kolonnen med år.`;
      case "population-shares-cell":
        return `Nummer, navn og folketall står i samme celle (${issue.cell}). ${UNTOUCHED} Del teksten opp i kolonner først (Data → Tekst til kolonner).`;
      case "no-room-for-years":
        return `Årene får ikke plass i hver sin kolonne i tabellen (se ${issue.cell}). ${UNTOUCHED} Gjør plass til høyre for tabellen, skriv året i overskriften over hver kolonne med folketall, eller velg andre år.`;
      case "newest-year-has-gaps":
        return `Det finnes ikke folketall per 1.1.${issue.year} for ${listNames(issue.names, "nb", (rest) => `${rest} til`)}, og et eldre tall kan ikke stå under den datoen. ${UNTOUCHED} Bytt ut kommuner som er slått sammen eller delt, skriv dem inn i den nyere tabellen hvis tallene er fra en slik, eller velg et annet år.`;
      case "no-new-figures":
        return `Det er ingen tall å sette inn for kommunene i arket. ${UNTOUCHED} Velg et annet år, eller hent tallene fra SSB.`;
      default:
        return assertNever(issue);
    }
  },
};
