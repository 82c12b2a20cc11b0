import type { CouncilIssue, Difference, RuleName } from "../../council";
import type { CommonWords } from "../../papers";
import type { Language } from "../language";
import { inWords } from "../listNames";
import { formatDate } from "../date";
import { formatNumber } from "../number";
import { namedValue } from "../parameterValue";
import { capital } from "../rule/capital";
import { sayPlace } from "./ruleIssues";
import { describeAmounts, describePayment } from "./paperIssues";
import { sheet } from "./sheet";
import { tellRule } from "../toldRule";
import { schemes } from "./schemes";
import { councilPane } from "./councilPane";
import { pane } from "./pane";

/** A figure; what stands in its place and is none, as it stands. */
const amount = (value: string | null): string => {
  if (value === null) return "ingenting";
  return DECIMAL.test(value) ? formatNumber(value, "nb") : `«${value}»`;
};
const DECIMAL = /^-?\d+(\.\d+)?$/;

const ruleNames: Readonly<Record<RuleName, string>> = {
  scheme: "Avtalen",
  rounding: "Avrundingen",
  unit: "Enheten beløpene rundes av til",
  ties: "Regelen for like rester",
  regions: "Regelen for regionenes delsummer",
  total: "Beløpet til fordeling",
};

const twice = (issue: Extract<CouncilIssue, { readonly code: "party-twice" }>): string =>
  issue.cells.length === 0
    ? `${issue.party} står to ganger blant partene. Fjern den ene.`
    : `${issue.party} står to ganger i registeret (${pane.cells(issue.cells)}). Slett den ene raden.`;

const oneYearOnly = (years: number): string =>
  years === 0
    ? "Arket sier ikke hvilke år folketallene er fra. Skriv årene i overskriftene, for eksempel 2024 og 2025."
    : "Det må stå folketall for minst to år side om side på arket, med årene i overskriftene.";

const otherFigures = (headings: readonly string[]): string =>
  headings.length === 0
    ? "Avtalen teller ikke folketallet, så et år med andre folketall gir de samme beløpene. Historikken lages for avtaler som fordeler etter folketall."
    : `Avtalen teller ${quotedHeadings(headings)}, og arket har bare ett år av disse tallene. Historikken lages for avtaler som bare fordeler etter folketall.`;

const quotedHeadings = (headings: readonly string[]): string =>
  inWords(
    headings.map((each) => `«${each}»`),
    "nb"
  );

/** The words that all papers share. */
const common: CommonWords = {
  sheet,
  tellRule: tellRule("nb"),
  dateFormat: "dd.mm.yyyy",
  footer: (title, code) => (code === null ? title : `${title} · Kode ${code}`),
  fingerprint: (code) => `Kode: ${code}`,
  adoptedOn: (date, note) =>
    note === ""
      ? `Låst som vedtatt versjon ${formatDate(date, "nb")}.`
      : `Låst som vedtatt versjon ${formatDate(date, "nb")}: ${note}.`,
  notLocked: "Ikke låst som vedtatt versjon.",
  changedSince: (sheetName) =>
    `Arket «${sheetName}» er endret siden. Beløpene her er de som ble låst.`,
};

function describeIssue(issue: CouncilIssue): string {
  switch (issue.code) {
    case "terms-not-possible":
      return `Et år kan ikke deles i «${issue.terms}» terminer. Velg 1, 2, 4 eller 12.`;
    case "year-not-valid":
      return `«${issue.text}» er ikke et årstall. Skriv fire siffer, for eksempel 2025.`;
    case "due-days-not-valid":
      return `«${issue.text}» er ikke et antall dager. Skriv et helt tall fra 0 til 365.`;
    case "accounts-not-valid":
      return `Regnskapet kan ikke være «${issue.text}». Skriv et beløp i hele ${formatNumber(issue.unit, "nb")} kr, for eksempel 10 432 118.`;
    case "deadline-not-valid":
      return `«${issue.text}» er ikke en dato. Skriv fristen som 31.12.2024 eller 2024-12-31.`;
    case "payment-of-stranger":
    case "payment-of-two":
    case "payment-not-a-number":
    case "no-payments":
      return describePayment(issue);
    case "one-year-only":
      return oneYearOnly(issue.years);
    case "other-figures-counted":
      return otherFigures(issue.headings);
    case "no-municipalities":
      return `${issue.party} er ingen kommune, og vedlegg 2 er delt etter fylke. Bruk vedlegg 1, som har regionene med.`;
    case "no-earlier-year":
      return "Fant ingen tidligere fordeling etter samme avtale på et annet ark i arbeidsboken.";
    case "no-leavers":
      return "Ingen er valgt. Velg minst én som står utenfor.";
    case "leaver-not-member":
      return `${issue.leaver} er ikke med i fordelingen, og kan derfor ikke tre ut. Velg blant medlemmene.`;
    case "all-leave":
      return "Alle kan ikke stå utenfor: da er det ingen igjen å fordele på. Velg færre.";
    case "fingerprint-unreadable":
      return `«${issue.text}» er ikke en kode. Koden har 16 tegn i fire grupper, for eksempel K3AP-3Y3C-G3S4-APSM.`;
    case "party-twice":
      return twice(issue);
    case "decision-unknown":
      return `${issue.cell}: «${issue.text}» er ikke et vedtak (${issue.party}). Velg fra listen i cellen.`;
    case "party-missing":
      return `${issue.party} mangler i registeret. Legg til en rad, eller lag registeret på nytt.`;
    case "no-register":
      return "Dette arket er ikke et vedtaksregister. Gå til arket «Vedtak», eller lag et register.";
    case "no-parties":
      return "Avtalen har ingen kjente parter. Gå til arket med partene.";
    case "no-adopted-version":
      return "Arbeidsboken har ingen låst versjon å sammenligne med. Lås fordelingen først.";
    case "not-adopted":
    case "result-outdated":
      return describeAmounts(issue);
    case "already-adopted":
      return `Denne fordelingen er allerede låst, med koden ${issue.fingerprint}.`;
    case "note-too-long":
      return `Merknaden har ${amount(String(issue.length))} tegn, og det er plass til ${amount(String(issue.most))}. Gjør den kortere.`;
    case "no-code-on-sheet":
      return `Fant ingen kode på arket «${issue.sheetName}». Gå til arket med den vedtatte tabellen og koden.`;
    case "code-does-not-fit":
      return `Tabellen på arket gir ikke koden ${issue.fingerprint} som står der. Enten er noe endret etter at koden ble skrevet, eller så er den regnet etter andre regler: velg avtalen og reglene den ble vedtatt med på arket med partene, og prøv igjen. Ingenting er lagret.`;
    case "nothing-to-compare":
      return "Fant ingen rad med partene i den vedtatte tabellen. Lim inn hele tabellen med navn og beløp, eller gå til arket der den står.";
  }
}

function describeDifference(difference: Difference): string {
  switch (difference.kind) {
    case "rule": {
      const { rule, from, to } = difference;
      const isNumber = rule === "total" || rule === "unit";
      const shown = (value: string) => (isNumber ? amount(value) : value);
      return `${ruleNames[rule]}: ${shown(from)} → ${shown(to)}`;
    }
    case "term": {
      const { path, from, to } = difference;
      const { part } = sayPlace(difference);
      return `${capital(part)} (${path}): ${amount(from)} → ${amount(to)}`;
    }
    case "counts":
      return `Avtalens folketall teller: ${difference.from} → ${difference.to}`;
    case "parameter": {
      const label = schemes.parameters[difference.parameter]?.label ?? difference.parameter;
      const shown = (value: string | null) =>
        value === null ? "ikke satt" : namedValue(difference.parameter, value, "nb");
      return `${label}: ${shown(difference.from)} → ${shown(difference.to)}`;
    }
    case "party-missing":
      return `${difference.party.name}: mangler`;
    case "party-added":
      return `${difference.party.name}: er kommet til (${amount(difference.amount)} kr)`;
    case "name":
      return `${difference.from}: heter nå «${difference.to}»`;
    case "region":
      return `${difference.party.name}, region: ${difference.from ?? "ingen"} → ${difference.to ?? "ingen"}`;
    case "group":
      return `${difference.party.name}, gruppe: ${difference.from ?? "ingen"} → ${difference.to ?? "ingen"}`;
    case "figure":
      return `${difference.party.name}, ${difference.heading}: ${amount(difference.from)} → ${amount(difference.to)}`;
    case "population":
      return `${difference.party.name}, folketall: ${amount(difference.from)} → ${amount(difference.to)}`;
    case "amount":
      return `${difference.party.name}, beløp: ${amount(difference.from)} → ${amount(difference.to)} kr`;
    case "sum":
      return difference.of === "amount"
        ? `Summen av beløpene: ${amount(difference.from)} → ${amount(difference.to)} kr`
        : `Summen av folketallene: ${amount(difference.from)} → ${amount(difference.to)}`;
  }
}

/** Everything said about the council's papers: on sheets, in files and in the pane. */
export const council = {
  language: "nb" as Language,
  common,
  describeIssue,
  describeDifference,
  pane: councilPane,
};

export type CouncilTexts = typeof council;
