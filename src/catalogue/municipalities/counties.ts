/**
 * County numbers and names since 2012; a number that was used by two counties does not exist.
 *
 * Source: Statistics Norway, Klass 104 (fylkesinndeling); licence CC BY 4.0.
 */
export const COUNTIES: Readonly<Record<string, string>> = {
  "01": "Østfold",
  "02": "Akershus",
  "03": "Oslo",
  "04": "Hedmark",
  "05": "Oppland",
  "06": "Buskerud",
  "07": "Vestfold",
  "08": "Telemark",
  "09": "Aust-Agder",
  "10": "Vest-Agder",
  "11": "Rogaland",
  "12": "Hordaland",
  "14": "Sogn og Fjordane",
  "15": "Møre og Romsdal",
  "16": "Sør-Trøndelag",
  "17": "Nord-Trøndelag",
  "18": "Nordland - Nordlánnda",
  "19": "Troms - Romsa",
  "20": "Finnmark - Finnmárku",
  "30": "Viken",
  "31": "Østfold",
  "32": "Akershus",
  "33": "Buskerud",
  "34": "Innlandet",
  "38": "Vestfold og Telemark",
  "39": "Vestfold",
  "40": "Telemark",
  "42": "Agder",
  "46": "Vestland",
  "50": "Trøndelag - Trööndelage",
  "54": "Troms og Finnmark - Romsa ja Finnmárku - Tromssa ja Finmarkku",
  "55": "Troms - Romsa - Tromssa",
  "56": "Finnmark - Finnmárku - Finmarkku",
};

/** The county a municipality number belongs to by its first two digits; undefined for none. */
export function countyOf(code: string): string | undefined {
  return COUNTIES[code.slice(0, 2)];
}
