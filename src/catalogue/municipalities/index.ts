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
  keyOfMunicipality,
  municipalitiesNamed,
  municipalitiesNamedIn,
  namesCountyOf,
  nameKey,
  namesIn,
} from "./names";
export { COUNTIES, countyOf } from "./counties";
export {
  officialPopulation,
  officialPopulationsAt,
  POPULATION_DATES,
  type OfficialPopulation,
} from "./officialPopulation";
