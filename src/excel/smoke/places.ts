/** Where on the sheet of a run what is tried; apart, so that one does not disturb another. */
export const PLACES = {
  title: "A1",
  chooseLabel: "A3",
  choose: "B3",
  clearTask: "A5:B6",
  clear: "B5:B6",
  undoFirst: "H1",
  undoSecond: "J3",
  cells: "D20:E21",
  takeBack: "D23",
  named: "D25:D26",
  namedRow: "24:24",
  event: "D29",
  codes: "L1:L2",
  populations: "M1:M2",
  parameters: "N1:O1",
  calls: "Q1:Q2",
  allocated: "R1",
  calculated: "Q1:R2",
  wide: "T1:T2",
  narrow: "T2",
  large: "V1:V200",
} as const;

export const SMOKE_NAMESPACE = "urn:hpshare:smoke-run:1";
