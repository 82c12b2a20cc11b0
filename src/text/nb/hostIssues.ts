import { inWords } from "../listNames";
import { assertNever } from "../../engine";
import type { ForeignCell } from "../../sheet/cellImage";
import type { NotFetched } from "../../sheet/fetchPart";
import type { WriteIssue } from "../../session/workbook/sessionIssue";
import { formatNumber } from "../number";
import type { SaidAt } from "../saidAt";

/** A run at the command line cannot choose another place. */
const orNewSheet = (at: SaidAt): string => (at === "pane" ? ", eller skriv til et nytt ark" : "");

const UNTOUCHED = "Arket er ikke endret.";

export const hostIssues = {
  /** What happened, what it means for the sheet, and what to do where it is said. */
  describe(issue: Exclude<WriteIssue, NotFetched>, at: SaidAt = "pane"): string {
    switch (issue.code) {
      case "sheet-protected":
        return `${sheetNamed(issue.sheetName)} er beskyttet, så tillegget kan ikke skrive der. ${UNTOUCHED} Opphev beskyttelsen (Se gjennom → Opphev arkbeskyttelse)${orNewSheet(at)}.`;
      case "workbook-read-only":
        return `Arbeidsboken er åpnet skrivebeskyttet. ${UNTOUCHED} Velg «Aktiver redigering», eller lagre en kopi og skriv i den.`;
      case "cell-being-edited":
        return `Du holder på å redigere en celle. ${UNTOUCHED} Trykk Enter for å bli ferdig, og prøv igjen.`;
      case "sheet-missing":
        return "Arket finnes ikke lenger. Velg et annet ark og prøv igjen.";
      case "other-workbook-in-front":
        return `En annen arbeidsbok ligger fremst, og da lar ikke Excel tillegget arbeide i denne. ${UNTOUCHED} Gå tilbake til denne arbeidsboken, og prøv igjen.`;
      case "changed-meanwhile":
        return `Noen endret ${cellList(issue.cells.map(({ cell }) => cell))} mens tillegget skrev. Endringen deres er beholdt, og vårt resultat er tatt tilbake. Prøv igjen.`;
      case "moved-meanwhile":
        return `${changedRows(issue.cells)} mens tillegget skrev, så beløpene ville ha stått ved feil kommune. Endringen er beholdt, og vårt resultat er tatt tilbake. Prøv igjen når ingen andre endrer arket.`;
      case "cells-merged":
        return `${cellList(issue.cells)} er slått sammen med andre celler, så det som skal stå der, ville ha gått tapt. ${UNTOUCHED} Del opp cellene (Hjem → Slå sammen og midtstill → Del opp celler)${orNewSheet(at)}.`;
      case "write-incomplete":
        return `Excel avbrøt skrivingen (${issue.hostCode}), og den kunne ikke tas tilbake. Resultatet i arket kan være ufullstendig. ${overwritten(issue.cells)}Trykk «Oppdater» for å fullføre.`;
      case "moved-apart":
        return `Det er satt inn eller slettet rader eller kolonner siden resultatet ble skrevet, så formlene fra før ville ha regnet med feil celler. Skrivingen kan derfor ikke angres herfra. ${UNTOUCHED} Bruk Excels egen angreknapp, velg det du hadde og skriv på nytt, eller slett resultatet selv.`;
      case "no-shared-runtime":
        return "Denne versjonen av Excel lar ikke tillegget starte sammen med arbeidsboken. Automatisk oppdatering er derfor ikke slått på. Trykk «Oppdater» når et folketall er endret.";
      case "too-large":
        return `Arket er for stort for Excel i én omgang. ${UNTOUCHED} Flytt tabellen til et ark for seg selv, del den opp, eller fjern rader som ikke skal være med.`;
      case "memory-too-large":
        return `Arbeidsboken skal huske mer om fordelingene enn denne versjonen av Excel tar imot (1 MB). ${UNTOUCHED} Fjern egne avtaler som ikke brukes, eller fordel i en ny arbeidsbok.`;
      case "busy":
        return `Excel er opptatt. ${UNTOUCHED} Vent litt og prøv igjen.`;
      case "cancelled":
        return `Avbrutt. ${UNTOUCHED}`;
      case "host-refused":
        return `Excel avviste handlingen (${issue.hostCode}). ${UNTOUCHED} ${causeOf(issue.hostCode)}Prøv igjen; hjelper ikke det, lagre og åpne arbeidsboken på nytt.`;
      case "cells-occupied":
        return `Det står allerede noe i ${cellList(issue.cells)} på ${lowerFirst(sheetNamed(issue.sheetName))}, der resultatet skulle stå. ${UNTOUCHED} Flytt innholdet${orNewSheet(at)}.`;
      case "amount-too-long":
        return `Beløpet ${formatNumber(issue.amount, "nb")} har flere sifre enn Excel kan holde på (15). ${UNTOUCHED} Velg en større avrundingsenhet.`;
      case "written-since":
        return `Resultatet på ${lowerFirst(sheetNamed(issue.sheetName))} er skrevet på nytt fra en annen rute siden, så skrivingen herfra kan ikke angres. ${UNTOUCHED} Angre i den andre ruten, eller skriv på nytt.`;
      case "unfinished-write":
        return `En skriving på ${lowerFirst(sheetNamed(issue.sheetName))} ble avbrutt før den var ferdig. ${UNTOUCHED} ${at === "pane" ? "Velg først om den skal fullføres, settes tilbake eller stå." : "Velg med --unfinished finish, restore eller leave."}`;
      case "forgotten-result":
        return `${sheetNamed(issue.sheetName)} har et resultat fra tillegget (${cellList(issue.addresses)}), men arbeidsboken husker ikke lenger at det er vårt. ${UNTOUCHED} ${at === "pane" ? "Ta resultatet over først, eller skriv til et nytt ark." : "Legg til --take-over for å ta det over."}`;
      case "no-region-subtotals":
        return `${sheetNamed(issue.sheetName)} har ingen delsummer per region å tegne. ${UNTOUCHED} Skriv et resultat med regioner først.`;
      case "unexpected":
        return `Noe gikk galt i tillegget selv (${issue.detail}). Se over arket, og angre om noe ser feil ut. Meld gjerne fra om feilen.`;
      case "sheet-not-empty":
        return `${sheetNamed(issue.sheetName)} er ikke tomt. ${UNTOUCHED} Åpne et tomt ark for å sette inn eksemplet.`;
      case "nothing-to-undo":
      case "nothing-to-index":
      case "nothing-to-refresh":
      case "index-not-valid":
        return nothingToDo(issue);
      default:
        return assertNever(issue);
    }
  },
};

/** Why there is nothing for a gesture to do. */
export type NothingToDo = Extract<
  WriteIssue,
  {
    readonly code:
      "index-not-valid" | "nothing-to-undo" | "nothing-to-index" | "nothing-to-refresh";
  }
>;

function nothingToDo(issue: NothingToDo): string {
  switch (issue.code) {
    case "index-not-valid":
      return `«${issue.text}» er ikke en indeks. ${UNTOUCHED} Skriv en faktor over null, for eksempel 1,035 for 3,5 prosent mer.`;
    case "nothing-to-undo":
      return "Det er ingenting å angre: tillegget har ikke skrevet noe siden det ble åpnet.";
    case "nothing-to-index":
      return `Avtalen «${issue.scheme}» har ingen tall som en indeks runder av. ${UNTOUCHED} Skriv de nye tallene selv.`;
    case "nothing-to-refresh":
      return `Ingen fordeling er satt inn på ${lowerFirst(sheetNamed(issue.sheetName))}, så det er ingenting å oppdatere. Sett den inn i arket først.`;
    default:
      return assertNever(issue);
  }
}

/** What Excel says where it does not say why: then it may be one of two things. */
const causeOf = (hostCode: string): string =>
  hostCode === "GeneralException"
    ? "Er flere ark merket, høyreklikk et ark og velg «Del opp arkgruppe». Er arket svært stort, flytt tabellen til et ark for seg selv. "
    : "";

const sheetNamed = (name: string): string => (name === "" ? "Arket" : `Arket «${name}»`);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const SHOWN = 5;

function cellList(cells: readonly string[]): string {
  const more = cells.length - SHOWN;
  const shown = cells.slice(0, SHOWN);
  const rest = more > 0 ? [`${more} ${more === 1 ? "celle" : "celler"} til`] : [];
  return inWords([...shown, ...rest], "nb");
}

/** What was changed of the cells that the amounts rest on. */
const changedRows = (cells: readonly ForeignCell[]): string =>
  cells.length === 0
    ? "Rader eller kolonner ble satt inn eller slettet"
    : `Tallene i ${cellList(cells.map(({ cell }) => cell))} ble endret eller flyttet`;

/** What others had typed and lost, word for word, so that it can be typed again. */
function overwritten(cells: readonly ForeignCell[]): string {
  if (cells.length === 0) return "";
  const list = cells.map(({ cell, content }) => `${cell}: «${content}»`);
  return `Dette var skrevet der av andre og ble overskrevet: ${inWords(list, "nb")}. `;
}
