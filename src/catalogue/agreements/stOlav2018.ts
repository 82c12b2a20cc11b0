import type { AgreementMembers } from "./agreementMembers";

/**
 * St. Olav's coordination function, 2018: the 29 municipalities that pay base and rate, and
 * Trondheim, the employer. Numbers as of 2018: Rissa is part of Indre Fosen (5054) from 1.1.2018,
 * and Rindal is 1567 until the end of 2018. Thirteen of the numbers have expired since.
 *
 * Source: the letter to the municipalities (public case document) names the recipients; that the
 * members are these 29 is inferred from it. Numbers: Statistics Norway, classification 131, CC BY 4.0.
 */
export const ST_OLAV_2018_MEMBERS: AgreementMembers = {
  agreement: "st-olav-2018",
  suggestion: false,
  numbersAt: "2018-01-01",
  members: [
    { code: "5001", name: "Trondheim", region: null },
    { code: "5025", name: "Røros", region: null },
    { code: "5012", name: "Snillfjord", region: null },
    { code: "5031", name: "Malvik", region: null },
    { code: "5021", name: "Oppdal", region: null },
    { code: "5017", name: "Bjugn", region: null },
    { code: "5016", name: "Agdenes", region: null },
    { code: "5033", name: "Tydal", region: null },
    { code: "5024", name: "Orkdal", region: null },
    { code: "5029", name: "Skaun", region: null },
    { code: "5028", name: "Melhus", region: null },
    { code: "5030", name: "Klæbu", region: null },
    { code: "5027", name: "Midtre Gauldal", region: null },
    { code: "5013", name: "Hitra", region: null },
    { code: "5022", name: "Rennebu", region: null },
    { code: "5026", name: "Holtålen", region: null },
    { code: "5018", name: "Åfjord", region: null },
    { code: "5023", name: "Meldal", region: null },
    { code: "5020", name: "Osen", region: null },
    { code: "5035", name: "Stjørdal", region: null },
    { code: "5019", name: "Roan", region: null },
    { code: "5015", name: "Ørland", region: null },
    { code: "5032", name: "Selbu", region: null },
    { code: "5014", name: "Frøya", region: null },
    { code: "5011", name: "Hemne", region: null },
    { code: "5054", name: "Indre Fosen", region: null },
    { code: "5034", name: "Meråker", region: null },
    { code: "1571", name: "Halsa", region: null },
    { code: "1566", name: "Surnadal", region: null },
    { code: "1567", name: "Rindal", region: null },
  ],
  undecided: [],
  otherParties: [],
};
