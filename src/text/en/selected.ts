import { kroner } from "../kroner";
import type { SelectedTexts } from "../nb/selected";

export const selected: SelectedTexts = {
  money: kroner.en,
  percent: (share) => `${share}%`,
  title: (name) => `Selected cell: ${name}`,
  hint: "Click an amount on the sheet to see why it is what it is.",
  lines: {
    share: (ratio, whole) => `${ratio} of ${whole}`,
    host: (share, whole) => `The host’s fixed part, ${share} of ${whole}`,
    matching: (paid) => `Added to ${paid} for the others`,
    average: (years) => `Population, average of ${years} years`,
    floor: "Lifted to the least amount",
    cap: "Held by the cap",
    together: "Together",
    region: (name, amount) => `Of ${amount} for ${name}`,
    noRegion: "those without a region",
    down: "Rounded down",
    got: (more, rank, of, left) => `${more}: no. ${rank} of ${of}, ${left} left over`,
    missed: (rank, of, left) => `No krone more: no. ${rank} of ${of}, ${left} left over`,
    nearest: (up, unit) => `Rounded ${up ? "up" : "down"} to the nearest ${unit ?? "krone"}`,
    rounded: (unit) => `Rounded to the nearest ${unit ?? "krone"}`,
    residual: "The whole difference, so that the sum is true",
    runningAfter: "Running sum up to and with this one",
    runningBefore: "Running sum before this one",
    divisor: (method) => `By ${method}`,
    more: (amount) => `+${amount}`,
    pays: "Amount",
    others: (n) => `${n} more`,
  },
  differs: (shown, amount) => `The cell says ${shown}. By the agreement it is ${amount}.`,
  blank: (amount) => `The cell is blank. By the agreement it is ${amount}.`,
  now: (amount) =>
    `The sheet has changed since: it is now ${amount}. Update to get that into the sheet.`,
  leftOut: (name) => `${name} is left out and has no amount.`,
  several: (members, amount) =>
    `The ${members} chosen come to ${amount} together. Click one amount to see why.`,
  sheetGone:
    "The sheet has been deleted. Go to a sheet with the allocation and click an amount there.",
  unheard:
    "This version of Excel does not tell when you click a cell. Choose the row in the table instead.",
};
