import { findMunicipality } from "../../catalogue/municipalities";
import { formatDate } from "../date";
import { inWords } from "../listNames";
import { formatNumber } from "../number";
import { describeWith, type ReadingSentences } from "../readingSentences";

const listText = (items: readonly string[]): string => inWords(items, "nb");

function municipalityText(code: string): string {
  const name = findMunicipality(code)?.name;
  return name ? `${code} ${name}` : code;
}

/** What Norwegian Excel shows in a cell that is true or false. */
const LOGICAL: Readonly<Record<string, string>> = { TRUE: "SANN", FALSE: "USANN" };
const inCell = (text: string): string => LOGICAL[text] ?? text;
const kommuner = (n: number): string => (n === 1 ? "1 kommune" : `${number(n)} kommuner`);
const number = (value: string | number) => formatNumber(String(value), "nb");
const dateText = (date: string) => formatDate(date, "nb");

/** A heading, or the date of rows as people write it. */
const headingText = (label: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(label) ? dateText(label) : label;

const sentences: ReadingSentences = {
  "limits-rule-changed": (issue) =>
    `Regelen for tak og minstebeløp er endret: der satser gir totalen, endrer en grense nå summen; de andre betaler ikke lenger forskjellen. Beløpene på arket følger den gamle regelen og står som de er. Med den nye ville ${kommuner(issue.members)} få et annet beløp, og totalen gå fra ${number(issue.before)} til ${number(issue.after)} kr. Fordel på nytt for å bruke den.`,
  "no-population-table": () =>
    "Fant ingen tabell med kommuner og folketall på arket. Åpne arket som har den, eller merk cellene og les på nytt.",
  "parties-found": (issue) =>
    `${issue.cell}: Fant en tabell med ${number(issue.parties)} rader som ikke er norske kommuner. Les den som andre parter hvis det er de som skal dele.`,
  "parties-not-found": () =>
    "Fant ingen tabell med parter. Den skal ha en overskriftsrad med Navn, Part, Id, Nr eller Kode, og en rad for hver part.",
  "party-unnamed": (issue) =>
    `${issue.cell}: Raden har tall, men verken navn eller nummer. Fyll ut, eller slett raden.`,
  "party-called-sum": ({ cell, name }) =>
    `${cell}: «${name}» ser ut som en sumrad, men tallene er ikke summen av radene over. Rett dem, eller slett raden. Er det en part, gi den et annet navn eller et eget nummer i en kolonne «Id».`,
  "party-figure-unsaid": (issue) =>
    `${issue.cell}: Overskriftene sier ikke hvilket tall det skal fordeles etter${issue.headings.length === 0 ? "" : `: ${listText(issue.headings.map((heading) => `«${heading}»`))}`}. Velg kolonnen i ruten, eller skriv «Folketall» i overskriften.`,
  "party-without-group": ({ cell, name, parties }) =>
    `${cell}: ${name}${parties === 1 ? "" : ` og ${number(parties - 1)} til`} har ingen gruppe, og tas ikke med i ledd som gjelder en gruppe. Fyll ut gruppen hvis det ikke er meningen.`,
  "party-group-unknown": ({ cell, name, group, groups, parties }) =>
    `${cell}: ${name}${parties === 1 ? "" : ` og ${number(parties - 1)} til`} betaler ingenting: avtalen kjenner ikke gruppen «${group}», bare ${listText(groups.map((each) => `«${each}»`))}. Rett gruppen hvis det ikke er meningen.`,
  "figure-unreadable": (issue) =>
    `${issue.cell}: «${issue.text}» står i en kolonne med tall og kan ikke leses som et tall. Rett cellen.`,
  "heading-twice": (issue) =>
    `${issue.cell}: Både denne kolonnen og ${issue.otherCell} heter «${issue.heading}», og avtalen fordeler etter den. Gi dem hver sin overskrift.`,
  "heading-of-names": ({ cell, heading }) =>
    `${cell}: Kolonnen «${heading}» sier hvem som er med; det er ikke tall å fordele etter. Velg en annen kolonne.`,
  "numbers-unknown": (issue) =>
    `Fant ${issue.rows === 1 ? "1 rad" : `${number(issue.rows)} rader`} fra ${issue.cell} og nedover, men kjenner ikke numrene: «${issue.text}» er ikke et kommunenummer. Skriv kommunenumre med fire sifre, eller kommunenes navn i en egen kolonne.`,
  "names-unknown": (issue) =>
    `Fant ${issue.rows === 1 ? "1 rad" : `${number(issue.rows)} rader`} fra ${issue.cell} og nedover, men kjenner ikke navnene: «${issue.text}» er ingen norsk kommune. Rett navnene, eller skriv kommunenumre med fire sifre i en egen kolonne.`,
  "table-transposed": (issue) =>
    `Fant ${kommuner(issue.municipalities)} ved siden av hverandre fra ${issue.cell}, med tallene under. Kopier tabellen og lim den inn med Lim inn utvalg > Transponer, så hver kommune får sin egen rad.`,
  "lines-in-one-cell": (issue) =>
    `${issue.cell}: Kommune og folketall står i samme celle i ${number(issue.rows)} rader: «${issue.text}». Skriv dem i hver sin kolonne, eller hent tallene på nytt fra kilden som tabell.`,
  "no-population-column": (issue) =>
    `Fant ${kommuner(issue.municipalities)} fra ${issue.cell} og nedover, men ingen kolonne med folketall. Sett inn folketallet ved siden av, eller velg kolonnen i ruten.`,
  "lines-read-as-decimals": (issue) =>
    `${issue.cell}: ${number(issue.value)} ser ut som kommunenummer og folketall som er lest som ett desimaltall. Åpne filen på nytt med Data > Fra tekst/CSV og velg riktig skilletegn; nuller sist i tallene er gått tapt her.`,
  "population-unsure": (issue) =>
    issue.reason === "not-come"
      ? `${issue.cell}: «${headingText(issue.label)}» har ikke kommet, så tallene er en framskriving og ikke folketall. Bruk folketall som er telt, eller velg kolonnen i ruten hvis det er disse du vil bruke.`
      : `${issue.cell}: Er «${issue.label}» folketall? Tallene ligner, men overskriften sier det ikke. Velg kolonnen i ruten, eller skriv «Folketall» i overskriften.`,
  "population-not-come": (issue) =>
    `${issue.cell}: Folketallet gjelder ${dateText(issue.date)}, en dato som ikke har kommet. Du har valgt det; bruk folketall som er telt, hvis en framskriving ikke er meningen.`,
  "population-qualified": (issue) =>
    `${issue.cell}: «${issue.label}» er brukt som folketall, men tallene er ikke de offisielle. Se etter om det er denne kolonnen du vil bruke.`,
  "population-tie": (issue) =>
    `${issue.cell}: «${issue.label}» er brukt som folketall, men «${issue.otherLabel}» i ${issue.otherCell} kan like gjerne være det. Velg kolonnen i ruten hvis det er den andre.`,
  "population-in-parts": (issue) =>
    `${issue.cell}: Folketallet til ${kommuner(issue.municipalities)} er delt i ${listText(issue.parts.map((part) => `«${part}»`))}, og arket har ingen kolonne for alle. Legg til en kolonne med summen, med overskriften «Folketall».`,
  "several-rows-each": (issue) =>
    `${issue.cell}: ${kommuner(issue.municipalities)} står i flere rader${issue.by === null ? "" : `, delt etter «${issue.by}»`}, og ingen rad gjelder alle innbyggerne. Legg sammen til én rad per kommune, eller hent tabellen uten den delingen.`,
  "population-split": (issue) =>
    `${issue.cell}: Folketallet står delt i to celler: ${issue.value} og ${issue.rest}. Slå cellene sammen til ett tall, ${number(Number(issue.value) * 1000 + Number(issue.rest))}, i hver rad.`,
  "population-off-by-factor": (issue) =>
    `${issue.cell}: Alle ${number(issue.rows)} folketallene er omtrent ${number(issue.factor)} ganger de offisielle. Se etter om tallene står i tusen, eller gjelder noe annet; de brukes slik de står.`,
  "sorted-apart": (issue) =>
    `${issue.cell}: Tallene i ${number(issue.rows)} rader er folketallene til andre kommuner i tabellen. Kolonnen ser ut til å være sortert uten de andre; sorter hele tabellen på nytt. Tallene brukes slik de står.`,
  "numbers-exchanged": (issue) =>
    `${issue.cell}: Numrene til ${listText(issue.names)} er byttet om: de står ved hverandres navn. Numrene gjelder; rett dem hvis det er de som er feil.`,
  "populations-exchanged": (issue) =>
    `${issue.cell}: Folketallene til ${listText(issue.names)} ser ut til å være byttet om. De brukes slik de står; rett dem hvis de er feil.`,
  "populations-unlike-official": (issue) =>
    `${issue.cell}: ${number(issue.rows)} av ${number(issue.of)} folketall er langt fra de offisielle; ${issue.name} har ${number(issue.population)}, mot ${number(issue.official)} (SSB, ${dateText(issue.officialDate)}). Se etter om det er riktig kolonne${issue.severity === "error" ? " i alle radene; andre tall i radene ligner mer" : "; tallene brukes slik de står"}.`,
  "municipality-left-out": (issue) =>
    issue.under !== undefined
      ? `${issue.cell}: ${listText(issue.names)} står nedenfor tabellen, under «${issue.under}», og er ikke med. Skal ${issue.names.length === 1 ? "kommunen" : "de"} være med, skriv ${issue.names.length === 1 ? "den" : "dem"} i tabellen med folketall; ellers merk bare cellene som skal leses.`
      : `${issue.cell}: ${listText(issue.names)} står på arket med et tall ved siden av, men utenfor tabellen, og er ikke med. Flytt ${issue.names.length === 1 ? "raden" : "radene"} inn i tabellen, eller merk bare cellene som skal leses.`,
  "municipality-taken-in": (issue) =>
    `${issue.cell}: ${listText(issue.names)} står utenfor tabellen og er tatt med. Merk bare cellene som skal leses, hvis ${issue.names.length === 1 ? "raden" : "radene"} ikke hører til.`,
  "party-no-municipality": (issue) =>
    `${issue.cell}: ${issue.name} har et tall, men er ingen kommune. Skal den være med, les tabellen som andre parter; ellers slett raden, eller merk bare cellene som skal leses.`,
  "population-not-a-number": (issue) =>
    issue.rows
      ? `${issue.cell}: I ${number(issue.rows)} rader står det ikke et tall der folketallet skulle stå, først «${inCell(issue.text)}». Skriv antall innbyggere, eller velg en annen kolonne i ruten.`
      : `${issue.cell}: Her skulle folketallet stå, men «${inCell(issue.text)}» er ikke et tall. Skriv antall innbyggere.`,
  "population-missing": (issue) =>
    issue.rows
      ? `${issue.cell}: Folketallet mangler i ${number(issue.rows)} rader, først for ${issue.name}. Skriv antall innbyggere, eller velg en annen kolonne i ruten.`
      : `${issue.cell}: Folketallet mangler${issue.name ? ` for ${issue.name}` : ""}. Skriv antall innbyggere, eller slett raden.`,
  "population-negative": (issue) =>
    `${issue.cell}: Folketallet er negativt (${number(issue.value)}). Skriv antall innbyggere.`,
  "population-too-large": (issue) =>
    `${issue.cell}: ${number(issue.value)} er for stort for et folketall, og har flere sifre enn en celle holder på (15). Skriv antall innbyggere.`,
  "population-not-whole": (issue) =>
    issue.rows
      ? `${issue.cell}: Folketallet er ikke et helt tall i ${number(issue.rows)} rader, først ${number(issue.value)}. Skriv antall innbyggere uten desimaler; står tallene i tusen, gang dem med 1 000.`
      : `${issue.cell}: Folketallet ${number(issue.value)} er ikke et helt tall. Skriv antall innbyggere uten desimaler.`,
  "population-in-thousands": (issue) =>
    `${issue.cell}: ${number(issue.value)} ser ut som et folketall der tusenskillet er lest som desimaltegn${issue.rows > 1 ? `, som i ${number(issue.rows)} rader` : ""}. Lim inn tallene på nytt som tekst, eller skriv dem uten skille.`,
  "population-unlike-official": (issue) =>
    `${issue.cell}: ${number(issue.population)} innbyggere i ${issue.name} er langt fra det offisielle tallet ${number(issue.official)} (SSB, ${dateText(issue.officialDate)}). Se etter om tallet er skrevet riktig; det brukes slik det står.`,
  "cell-has-error": (issue) =>
    `${issue.cell}: Cellen viser feilen ${issue.error}. Rett formelen eller skriv verdien.`,
  "duplicate-code": (issue) =>
    `${issue.cell}: ${municipalityText(issue.municipality)} står også i ${issue.firstCell}. Slett den ene raden, eller rett kommunenummeret.`,
  "unknown-code": (issue) =>
    `${issue.cell}: «${issue.text}» er ikke et kommunenummer vi kjenner. Rett nummeret; det skal ha fire sifre.`,
  "code-missing": (issue) => {
    if (issue.rows) {
      return issue.name
        ? `${issue.cell}: Fant ikke kommunen i ${number(issue.rows)} rader, først «${issue.name}». Skriv kommunenumrene, eller rett navnene.`
        : `${issue.cell}: ${number(issue.rows)} rader har et folketall, men verken kommunenummer eller navn. Skriv hvilken kommune hver av dem gjelder.`;
    }
    return issue.name
      ? `${issue.cell}: Fant ikke kommunen «${issue.name}». Skriv kommunenummeret, eller rett navnet.`
      : `${issue.cell}: Raden har et folketall, men verken kommunenummer eller navn. Skriv hvilken kommune det gjelder.`;
  },
  "code-from-name": (issue) =>
    issue.rows
      ? `${issue.cell}: ${number(issue.rows)} kommuner mangler kommunenummer og er lest ved navnet, den første, ${issue.name}, som ${issue.municipality}. Skriv numrene hvis noen av dem er andre kommuner.`
      : `${issue.cell}: ${issue.name} mangler kommunenummer og er lest som ${issue.municipality}. Skriv nummeret hvis det er en annen kommune.`,
  "ambiguous-name": (issue) =>
    `${issue.cell}: Flere kommuner heter ${issue.name}: ${listText(issue.candidates.map(municipalityText))}. Skriv kommunenummeret.`,
  "outdated-code": (issue) =>
    `${issue.cell}: ${municipalityText(issue.municipality)} gjaldt ikke lenger ${dateText(issue.date)}; den ble ${listText(issue.successors.map(municipalityText))}. Nummeret brukes slik det står; rett det hvis folketallet er fra en annen dato.`,
  "not-yet-valid-code": (issue) =>
    `${issue.cell}: ${municipalityText(issue.municipality)} gjaldt først fra ${dateText(issue.validFrom)}, men folketallet er fra ${dateText(issue.date)}. Nummeret brukes slik det står; se etter om datoen eller nummeret er feil.`,
  "name-mismatch": (issue) =>
    `${issue.cell}: Nummeret ${issue.municipality} er ${issue.official}, men navnet er «${issue.name}». Nummeret gjelder; rett det som er feil.`,
  "member-missing": (issue) =>
    `${municipalityText(issue.municipality)} er med i avtalen, men står ikke i tabellen. Legg til raden, eller la kommunen være ute.`,
  "member-not-in-set": (issue) =>
    `${issue.cell}: ${issue.name} (${issue.municipality}) står i tabellen, men er ikke med i avtalen. Ta kommunen ut, eller behold den hvis avtalen er endret.`,
  "counties-for-regions": ({ cell, heading }) =>
    `${cell}: Under «${heading}» står det fylker, ikke kommuneregioner. Regionene er satt etter kommunenummeret. Skriv regionene i kolonnen, eller velg den som region i ruten hvis fylkene skal brukes.`,
  "sum-row-differs": (issue) =>
    `${issue.cell}: Sumraden viser ${number(issue.written)}, men radene gir ${number(issue.computed)}. Rett summen eller raden som er feil; summen brukes ikke i fordelingen.`,
  "other-table": (issue) =>
    `${issue.cell}: Her begynner en tabell til med de samme kommunene (${number(issue.rows)} rader). Den er ikke lest; merk cellene i den hvis det er den du vil bruke.`,
  "too-few-years": (issue) =>
    `${issue.cell}: Snittet trenger folketall fra ${issue.needed} år, men arket har bare ${issue.years}. Legg til årene som mangler, eller velg folketallet for ett år.`,
  "year-missing": (issue) =>
    `${issue.cell}: ${issue.name} mangler folketall for ${issue.year}, som er med i snittet. Fyll inn et helt tall, eller velg folketallet for ett år.`,
  "mixed-dates": (issue) =>
    `${issue.cell}: Folketallene er fra ulike datoer (${listText(issue.dates.map(dateText))}). Bruk tall fra samme dato.`,
  "rows-not-in-force": (issue) =>
    `${issue.cell}: ${number(issue.rows)} ${issue.rows === 1 ? "rad er" : "rader er"} utelatt, fordi kommunen ikke fantes ved folketallets dato (${dateText(issue.date)}) og raden ikke har innbyggere. Se etter om datoen er riktig.`,
  "too-many-rows": (issue) =>
    `${issue.cell}: Tabellen har ${number(issue.rows)} rader. Del den opp; en fordeling kan ha høyst ${number(issue.most)}.`,
};

export const readingIssues = {
  /** What is wrong or doubtful on the sheet, where, and what to do about it. */
  describe: describeWith(sentences),
};
