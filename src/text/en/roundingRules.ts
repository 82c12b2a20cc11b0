import type { roundingRules as Norwegian } from "../nb/roundingRules";

export const roundingRules: typeof Norwegian = {
  "largest-remainder": {
    label: "The sum must be true (largest remainder)",
    short: "The sum must be true",
    help: "All are rounded down, and the kroner left over go to the largest remainders.",
    how: "rounded so that the sum is kept (largest remainder)",
  },
  "half-up": {
    label: "Each row by itself, as Excel does",
    help: "Halves go up. The sum may differ slightly.",
    asPublished:
      "Halves go up, as the table for 2025 was published. The sum may differ by a few kroner.",
    how: "each row rounded by itself",
  },
  "half-even": {
    label: "Each row by itself, half to even",
    help: "The sum may differ slightly.",
    how: "each row rounded by itself, halves to even",
  },
  "residual-to-largest": {
    label: "The rest on the largest",
    help: "Each row is rounded, and the rest is put on the largest amount.",
    how: "rounded with the difference on the largest",
  },
  "residual-to-host": {
    label: "The rest on the host",
    help: "Each row is rounded, and the rest is put on the host municipality.",
    how: "rounded with the difference on the host",
  },
  "residual-to-first": {
    label: "The rest on the first",
    help: "Each row is rounded, and the rest is put on the first row.",
    how: "rounded with the difference on the first",
  },
  "residual-to-last": {
    label: "The rest on the last",
    help: "Each row is rounded, and the rest is put on the last row.",
    how: "rounded with the difference on the last",
  },
  cascade: {
    label: "Running sum",
    help: "The running sum is rounded row by row, so no subtotal is more than half a unit off.",
    how: "rounded row by row so that the running sum is kept",
  },
  "sainte-lague": {
    label: "Sainte-Laguë",
    help: "Divisors 1, 3, 5… Treats large and small alike.",
    how: "rounded by Sainte-Laguë",
  },
  dhondt: {
    label: "D’Hondt",
    help: "Divisors 1, 2, 3… Gives the largest a little more.",
    how: "rounded by d’Hondt",
  },
  adams: {
    label: "Adams",
    help: "Rounds up. Gives the smallest a little more.",
    how: "rounded by Adams",
  },
  dean: { label: "Dean", help: "Rounds at the harmonic mean.", how: "rounded by Dean" },
  "huntington-hill": {
    label: "Huntington–Hill",
    help: "Rounds at the geometric mean.",
    how: "rounded by Huntington–Hill",
  },
};
