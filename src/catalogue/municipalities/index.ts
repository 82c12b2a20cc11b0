export {
  findMunicipality,
  inForceIn,
  MUNICIPALITIES,
  successorsIn,
  type Municipality,
} from "./municipality";
export {
  isCountyName,
  isNamed,
  municipalitiesNamed,
  municipalitiesNamedIn,
  nameKey,
  namesIn,
} from "./names";
export { COUNTIES, countyOf } from "./counties";
export { officialPopulation, type OfficialPopulation } from "./officialPopulation";
