import type { AgreementMembers } from "./agreementMembers";

/**
 * Revised cooperation agreement with Helse Nord-Trøndelag, in force from 2021 once every party has
 * adopted it. The source names the regions, and Selbu, Tydal, Osen and Bindal; which other
 * municipality lies in which region is common knowledge, so this set is a suggestion to be edited.
 *
 * Source: public case document of 2020. Numbers: Statistics Norway, classification 131, CC BY 4.0.
 */
export const HNT_2021_MEMBERS: AgreementMembers = {
  agreement: "hnt-2021",
  suggestion: true,
  numbersAt: "2021-01-01",
  members: [
    { code: "1811", name: "Bindal", region: "Ytre Namdal" },
    { code: "5006", name: "Steinkjer", region: "Inn-Trøndelag" },
    { code: "5007", name: "Namsos", region: "Midtre Namdal" },
    { code: "5020", name: "Osen", region: "Midtre Namdal" },
    { code: "5032", name: "Selbu", region: "Værnesregionen" },
    { code: "5033", name: "Tydal", region: "Værnesregionen" },
    { code: "5034", name: "Meråker", region: "Værnesregionen" },
    { code: "5035", name: "Stjørdal", region: "Værnesregionen" },
    { code: "5036", name: "Frosta", region: "Verdal/Levanger/Frosta" },
    { code: "5037", name: "Levanger", region: "Verdal/Levanger/Frosta" },
    { code: "5038", name: "Verdal", region: "Verdal/Levanger/Frosta" },
    { code: "5041", name: "Snåase", region: "Indre Namdal" },
    { code: "5042", name: "Lierne", region: "Indre Namdal" },
    { code: "5043", name: "Raarvihke", region: "Indre Namdal" },
    { code: "5044", name: "Namsskogan", region: "Indre Namdal" },
    { code: "5045", name: "Grong", region: "Indre Namdal" },
    { code: "5046", name: "Høylandet", region: "Indre Namdal" },
    { code: "5047", name: "Overhalla", region: "Midtre Namdal" },
    { code: "5049", name: "Flatanger", region: "Midtre Namdal" },
    { code: "5052", name: "Leka", region: "Ytre Namdal" },
    { code: "5053", name: "Inderøy", region: "Inn-Trøndelag" },
    { code: "5060", name: "Nærøysund", region: "Ytre Namdal" },
  ],
  undecided: [],
  otherParties: ["Helse Nord-Trøndelag HF"],
};
