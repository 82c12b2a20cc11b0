import { officialPopulation } from "../../catalogue/municipalities";
import { LATEST_YEAR } from "./validity";

/** How far a population may lie from the official one, as a factor: more, the longer between them. */
export function allowedFactor(years: number): number {
  return Math.min(1.6, 1.06 + 0.03 * years);
}

/** Small municipalities change by more than a part. */
const SLACK = 60;

/** Whether a population can be that of a municipality whose official one was counted some years apart. */
export function isLikeOfficial(population: number, official: number, years: number): boolean {
  const factor = allowedFactor(years);
  return population <= official * factor + SLACK && population >= official / factor - SLACK;
}

/** Whether a figure is in the neighbourhood of an official one, whenever it was counted. */
export function isNear(figure: number, official: number): boolean {
  return figure < official * 1.6 && figure * 1.6 > official;
}

/** Whether a figure is about as large as the population of a municipality today; false for unknown numbers. */
export function isPopulationOf(code: string, figure: number): boolean {
  const official = officialPopulation(code, LATEST_YEAR);
  return official !== undefined && isNear(figure, official.inhabitants);
}

/** Whether a figure is far from the population of a municipality today; false for unknown and former numbers. */
export function isUnlikePopulationOf(code: string, figure: number): boolean {
  const official = officialPopulation(code, LATEST_YEAR);
  return official !== undefined && !isNear(figure, official.inhabitants);
}
