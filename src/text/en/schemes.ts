import type { SchemeId } from "../../catalogue";
import type { ParameterText, SchemeText, schemes as Norwegian } from "../nb/schemes";

const titles: Readonly<Record<SchemeId, SchemeText>> = {
  "hp-2025": {
    title: "Helseplattformen 2025",
    help: "A fixed amount is shared between the municipalities by population. In 2025: NOK 10,800,000 between 34 municipalities, population on 1 January 2024.",
  },
  "st-olav-2018": {
    title: "St. Olav coordinator 2018",
    help: "Each municipality pays a base amount and a rate per inhabitant. The host municipality covers its part of the whole and is left out of the key. Give a total to share a given budget by the same key.",
  },
  "hnt-2018": {
    title: "Helse Nord-Trøndelag coordinator 2018",
    help: "A budget is shared partly equally, partly by population. Budget and key were in an appendix that is not available, so you must give them.",
  },
  "hnt-2021": {
    title: "Helse Nord-Trøndelag cooperation agreement 2021",
    help: "An agreement without money: parties, regions and decisions. It is in force only when every party has adopted it.",
  },
  "st-olav-2014": {
    title: "NOK 3 per inhabitant, St. Olav 2014",
    help: "Each municipality pays a rate per inhabitant, and the health trust adds the same amount.",
  },
  population: {
    title: "Fixed amount by population",
    help: "The amount is shared by number of inhabitants.",
  },
  "per-inhabitant": {
    title: "Rate per inhabitant",
    help: "Each municipality pays the rate times its population; the sum is the total.",
  },
  "base-and-rate": {
    title: "Base amount and rate per inhabitant",
    help: "Each municipality pays the base amount and the rate times its population; the sum is the total.",
  },
  "equal-and-population": {
    title: "Partly equal, partly by population",
    help: "A part of the amount is shared equally, the rest by number of inhabitants, for example 30 and 70 per cent.",
  },
};

const parameters: Readonly<Record<string, ParameterText>> = {
  total: { label: "Total", help: "The amount to share. A negative amount is a refund." },
  base: { label: "Base amount", help: "The same for every municipality, whatever its population." },
  rate: { label: "Rate per inhabitant", help: "NOK for each inhabitant." },
  equalShare: {
    label: "Equal part",
    help: "The part of the amount shared equally between the municipalities; the rest is shared by population.",
  },
  host: {
    label: "Host municipality",
    help: "The municipality that is the host. With a host share it pays that part and is left out of the key.",
  },
  hostShare: {
    label: "Host share",
    help: "The part of the whole that the host municipality covers.",
  },
  matchingParty: {
    label: "Matching party",
    help: "A party other than the municipalities that adds a part of what they pay.",
  },
  matchingRatio: {
    label: "Matching",
    help: "How much the party adds for each krone from the municipalities; 1 is as much.",
  },
  floor: {
    label: "Least amount",
    help: "The least a municipality pays, before host share and rounding.",
  },
  cap: {
    label: "Cap",
    help: "The most a municipality pays, before host share and rounding. Of a given total the others pay the rest; else the sum is less.",
  },
  floorShare: {
    label: "Least part",
    help: "The least a municipality pays, as a part of the total.",
  },
  capShare: {
    label: "Largest part",
    help: "The most a municipality pays, as a part of the total.",
  },
  freed: {
    label: "Where rates make the total, a limit changes",
    help: "nobody: the sum. others: what the others pay. Of a given total the others always pay.",
  },
  indexBy: {
    label: "The index makes",
    help: "factor: the exact factor on rates, base amount and total. steps: each number rounded to its own step, cap and floor too.",
  },
  index: {
    label: "Index",
    help: "Factor on rates, base amount and total, for example 1.035 for 3.5 per cent.",
  },
  months: {
    label: "Months of the year",
    help: "For how many of the twelve months the municipalities take part. Can be set for one municipality.",
  },
};

export const schemes: typeof Norwegian = {
  /** By the id of any scheme; undefined for one that somebody has made. */
  schemes: titles as Readonly<Record<string, SchemeText>>,
  parameters,
  memberMonths: (name) => `Months of the year for ${name}`,
};
