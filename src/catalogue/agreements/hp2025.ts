import type { AgreementMembers } from "./agreementMembers";

/**
 * The 34 municipalities of the Helseplattformen joint task community, in the order of the cost
 * allocation for 2025, with the regions they are represented by. A region is not derived from the
 * county: Os (3430) lies in Innlandet and belongs to Trøndelag Sørøst.
 *
 * Source: attachments to the agreement every municipal council adopted (public case documents).
 * Facts, not protected by copyright; the municipality numbers are Statistics Norway's
 * classification 131, CC BY 4.0.
 */
export const HP_2025_MEMBERS: AgreementMembers = {
  agreement: "hp-2025",
  suggestion: false,
  numbersAt: "2024-01-01",
  members: [
    { code: "5001", name: "Trondheim", region: "Trondheim" },
    { code: "5057", name: "Ørland", region: "Trøndelag Sørvest" },
    { code: "5029", name: "Skaun", region: "Trøndelag Sørvest" },
    { code: "5055", name: "Heim", region: "Trøndelag Sørvest" },
    { code: "5056", name: "Hitra", region: "Trøndelag Sørvest" },
    { code: "5061", name: "Rindal", region: "Trøndelag Sørvest" },
    { code: "5028", name: "Melhus", region: "Trøndelag Sørøst" },
    { code: "5021", name: "Oppdal", region: "Trøndelag Sørøst" },
    { code: "5027", name: "Midtre Gauldal", region: "Trøndelag Sørøst" },
    { code: "5025", name: "Røros", region: "Trøndelag Sørøst" },
    { code: "5032", name: "Selbu", region: "Trøndelag Sørøst" },
    { code: "5022", name: "Rennebu", region: "Trøndelag Sørøst" },
    { code: "5026", name: "Holtålen", region: "Trøndelag Sørøst" },
    { code: "3430", name: "Os", region: "Trøndelag Sørøst" },
    { code: "5033", name: "Tydal", region: "Trøndelag Sørøst" },
    { code: "5037", name: "Levanger", region: "Trøndelag Nordøst" },
    { code: "5038", name: "Verdal", region: "Trøndelag Nordøst" },
    { code: "5054", name: "Indre Fosen", region: "Trøndelag Nordøst" },
    { code: "5058", name: "Åfjord", region: "Trøndelag Nordøst" },
    { code: "1508", name: "Ålesund", region: "Sunnmøre" },
    { code: "1531", name: "Sula", region: "Sunnmøre" },
    { code: "1580", name: "Haram", region: "Sunnmøre" },
    { code: "1511", name: "Vanylven", region: "Sunnmøre" },
    { code: "1578", name: "Fjord", region: "Sunnmøre" },
    { code: "1506", name: "Molde", region: "Romsdal" },
    { code: "1579", name: "Hustadvika", region: "Romsdal" },
    { code: "1539", name: "Rauma", region: "Romsdal" },
    { code: "1535", name: "Vestnes", region: "Romsdal" },
    { code: "1547", name: "Aukra", region: "Romsdal" },
    { code: "1505", name: "Kristiansund", region: "Nordmøre" },
    { code: "1563", name: "Sunndal", region: "Nordmøre" },
    { code: "1566", name: "Surnadal", region: "Nordmøre" },
    { code: "1560", name: "Tingvoll", region: "Nordmøre" },
    { code: "1573", name: "Smøla", region: "Nordmøre" },
  ],
  undecided: [],
  otherParties: [],
};
