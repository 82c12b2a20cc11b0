import type { AgreementMembers } from "./agreementMembers";

/**
 * Coordinator for the municipalities with an agreement with Helse Nord-Trøndelag, 2018. The source
 * counts 25 or 26 municipalities and lists none (Indre Fosen was undecided between two health
 * trusts), so this set is a suggestion to be edited. Numbers as of 2018.
 *
 * Source: public case document of 2018; the list and its regions are our own compilation of public
 * facts. Numbers: Statistics Norway, classification 131, CC BY 4.0.
 */
export const HNT_2018_MEMBERS: AgreementMembers = {
  agreement: "hnt-2018",
  suggestion: true,
  numbersAt: "2018-01-01",
  members: [
    { code: "1811", name: "Bindal", region: "Ytre Namdal" },
    { code: "5004", name: "Steinkjer", region: "Inn-Trøndelag" },
    { code: "5005", name: "Namsos", region: "Midtre Namdal" },
    { code: "5020", name: "Osen", region: "Midtre Namdal" },
    { code: "5032", name: "Selbu", region: "Værnesregionen" },
    { code: "5033", name: "Tydal", region: "Værnesregionen" },
    { code: "5034", name: "Meråker", region: "Værnesregionen" },
    { code: "5035", name: "Stjørdal", region: "Værnesregionen" },
    { code: "5036", name: "Frosta", region: "Verdal/Levanger/Frosta" },
    { code: "5037", name: "Levanger", region: "Verdal/Levanger/Frosta" },
    { code: "5038", name: "Verdal", region: "Verdal/Levanger/Frosta" },
    { code: "5039", name: "Verran", region: "Inn-Trøndelag" },
    { code: "5040", name: "Namdalseid", region: "Midtre Namdal" },
    { code: "5041", name: "Snåase - Snåsa", region: "Indre Namdal" },
    { code: "5042", name: "Lierne", region: "Indre Namdal" },
    { code: "5043", name: "Raarvihke - Røyrvik", region: "Indre Namdal" },
    { code: "5044", name: "Namsskogan", region: "Indre Namdal" },
    { code: "5045", name: "Grong", region: "Indre Namdal" },
    { code: "5046", name: "Høylandet", region: "Indre Namdal" },
    { code: "5047", name: "Overhalla", region: "Midtre Namdal" },
    { code: "5048", name: "Fosnes", region: "Midtre Namdal" },
    { code: "5049", name: "Flatanger", region: "Midtre Namdal" },
    { code: "5050", name: "Vikna", region: "Ytre Namdal" },
    { code: "5051", name: "Nærøy", region: "Ytre Namdal" },
    { code: "5052", name: "Leka", region: "Ytre Namdal" },
    { code: "5053", name: "Inderøy", region: "Inn-Trøndelag" },
  ],
  undecided: [{ code: "5054", name: "Indre Fosen", region: null }],
  otherParties: [],
};
