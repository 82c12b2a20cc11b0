import { DEFAULT_SETTINGS } from "../../session/population/newPopulation";

/**
 * Where Statistics Norway is asked: the page's `statistics-address`, for a proxy, else their own
 * address. The page's content-security policy must allow the same host.
 */
export function statisticsAddress(): string {
  const named = document.querySelector<HTMLMetaElement>("meta[name=statistics-address]")?.content;
  return named || DEFAULT_SETTINGS.address;
}
