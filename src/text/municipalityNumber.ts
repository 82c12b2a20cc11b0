/** Whether an id is written as a municipality's number; any other is a party's own. */
export const isMunicipalityNumber = (id: string): boolean => /^\d{4}$/.test(id);
