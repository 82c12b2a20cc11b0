import type { Scenario, Table } from "./scenario";

const table: Table = { top: 0, left: 0, members: [29, 3, 0], regions: "column", withSum: false };

/** Sessions in which something was once lost, by what went wrong in them; they are played in every run. */
export const KEPT: readonly { readonly why: string; readonly scenario: Scenario }[] = [
  {
    why: "typed over our subtotal just before a write whose answer, and whose taking back, got lost",
    scenario: {
      table,
      notes: [],
      steps: [
        { kind: "write", faults: [], meanwhile: null },
        {
          kind: "refresh",
          faults: [null, { kind: "answer-lost" }, { kind: "answer-lost" }],
          meanwhile: { row: 2, column: 8, content: 947_544 },
        },
      ],
    },
  },
  {
    why: "population changed with automatic refresh on, after a page had died in the middle of a write",
    scenario: {
      table,
      notes: [],
      steps: [
        { kind: "refresh", faults: [null, null, { kind: "crash", actions: 85 }], meanwhile: null },
        { kind: "write", faults: [null, { kind: "crash", actions: 40 }], meanwhile: null },
        { kind: "automatic", on: true },
        { kind: "population", member: 1, value: 54_183, who: "here" },
      ],
    },
  },
  {
    why: "a lone number beside the table was a block of its own, and its result lay over the table's",
    scenario: {
      table: { top: 0, left: 0, members: [0, 1], regions: "none", withSum: false },
      notes: [{ row: 0, column: 3, content: "0301" }],
      steps: [
        { kind: "typing", typing: { row: 0, column: 4, content: "0301" }, who: "here" },
        { kind: "write", faults: [], meanwhile: null },
      ],
    },
  },
  {
    why: "a note in a gap of our summary said the same as a region of ours, and was cleared with it",
    scenario: {
      table: { top: 0, left: 1, members: [0, 1], regions: "column", withSum: false },
      notes: [{ row: 1, column: 3, content: "notat" }],
      steps: [
        { kind: "write", faults: [], meanwhile: { row: 4, column: 8, content: "notat" } },
        { kind: "population", member: 0, value: 0, who: "here" },
      ],
    },
  },
  {
    why: "a block of its own came up above the result, which moved over the summary that had stayed",
    scenario: {
      table: { top: 1, left: 0, members: [0, 1], regions: "column", withSum: false },
      notes: [],
      steps: [
        { kind: "write", faults: [], meanwhile: { row: 0, column: 4, content: "0301" } },
        { kind: "typing", typing: { row: 0, column: 5, content: "0301" }, who: "here" },
      ],
    },
  },
  {
    why: "a heading of ours was typed over with the name of a region, which our summary says too",
    scenario: {
      table: { top: 0, left: 2, members: [0, 1], regions: "column", withSum: false },
      notes: [{ row: 1, column: 4, content: "viktig" }],
      steps: [
        { kind: "write", faults: [], meanwhile: null },
        { kind: "typing", typing: { row: 0, column: 6, content: "viktig" }, who: "here" },
        { kind: "write", faults: [], meanwhile: null },
      ],
    },
  },
  {
    why: "a write broke off over a note in a gap of the summary that says the same as a region",
    scenario: {
      table: { top: 1, left: 2, members: [0, 1, 6, 15, 2, 19], regions: "column", withSum: false },
      notes: [{ row: 9, column: 9, content: "viktig" }],
      steps: [
        { kind: "typing", typing: { row: 3, column: 4, content: "viktig" }, who: "here" },
        {
          kind: "write",
          faults: [
            null,
            { kind: "answer-lost" },
            { kind: "fail-after", actions: 1, code: "InvalidOperationInCellEditMode" },
          ],
          meanwhile: null,
        },
        { kind: "population", member: 0, value: 0, who: "here" },
      ],
    },
  },
  {
    why: "a heading of our summary was typed over with the name of a region that stands below it",
    scenario: {
      table: { top: 0, left: 0, members: [0, 1], regions: "column", withSum: false },
      notes: [{ row: 1, column: 2, content: "viktig" }],
      steps: [
        { kind: "write", faults: [], meanwhile: null },
        { kind: "write", faults: [], meanwhile: { row: 0, column: 7, content: "viktig" } },
      ],
    },
  },
  {
    why: "a write broke off after rows had moved the result, whose old sum was then left standing",
    scenario: {
      table: { top: 0, left: 1, members: [1, 2], regions: "column", withSum: false },
      notes: [],
      steps: [
        { kind: "write", faults: [], meanwhile: null },
        { kind: "total", total: 0 },
        { kind: "insert-rows", before: 0, count: 1 },
        {
          kind: "write",
          faults: [
            { kind: "fail-after", actions: 0, code: "InvalidOperationInCellEditMode" },
            { kind: "fail-after", actions: 1, code: "InvalidOperationInCellEditMode" },
            { kind: "refuse", code: "InvalidOperationInCellEditMode" },
          ],
          meanwhile: { row: 2, column: 3, content: "notat" },
        },
        { kind: "write", faults: [], meanwhile: null },
      ],
    },
  },
  {
    why: "a heading of our summary was typed over with the name of a region, and a row was put in after",
    scenario: {
      table: { top: 0, left: 2, members: [2, 0], regions: "column", withSum: false },
      notes: [{ row: 1, column: 4, content: "viktig" }],
      steps: [
        { kind: "write", faults: [], meanwhile: null },
        { kind: "write", faults: [], meanwhile: { row: 0, column: 9, content: "viktig" } },
        { kind: "insert-rows", before: 1, count: 1 },
        { kind: "region", member: 0, name: "Trondheim", who: "here" },
      ],
    },
  },
  {
    why: "what somebody typed into a gap of our column of regions was taken for a row of ours that moved",
    scenario: {
      table: { top: 0, left: 0, members: [6, 0], regions: "rows", withSum: false },
      notes: [],
      steps: [
        { kind: "write", faults: [], meanwhile: { row: 3, column: 3, content: 0 } },
        { kind: "region", member: 0, name: "Trøndelag Sørøst", who: "here" },
      ],
    },
  },
  {
    why: "taking back broke off, and then Excel said once that there is no such sheet",
    scenario: {
      table: { top: 0, left: 0, members: [0, 1], regions: "none", withSum: false },
      notes: [],
      steps: [
        { kind: "write", faults: [], meanwhile: null },
        {
          kind: "undo",
          faults: [
            { kind: "fail-after", actions: 7, code: "InvalidOperationInCellEditMode" },
            null,
            { kind: "refuse", code: "ItemNotFound" },
          ],
          meanwhile: null,
        },
      ],
    },
  },
  {
    why: "rows were put in above the result and into it, and then a write broke off before its cells",
    scenario: {
      table: { top: 0, left: 0, members: [0, 1], regions: "none", withSum: false },
      notes: [],
      steps: [
        { kind: "write", faults: [], meanwhile: null },
        { kind: "insert-rows", before: 0, count: 3 },
        { kind: "total", total: 0 },
        { kind: "insert-rows", before: 4, count: 3 },
        { kind: "write", faults: [null, { kind: "crash", actions: 1 }], meanwhile: null },
      ],
    },
  },
  {
    why: "rows were put into a result of which a write that broke off had left the first cells only",
    scenario: {
      table: { top: 0, left: 0, members: [0, 2, 1], regions: "none", withSum: false },
      notes: [],
      steps: [
        {
          kind: "write",
          faults: [
            { kind: "fail-after", actions: 0, code: "InvalidOperationInCellEditMode" },
            { kind: "fail-after", actions: 33, code: "InvalidOperationInCellEditMode" },
            { kind: "fail-after", actions: 31, code: "InvalidOperationInCellEditMode" },
          ],
          meanwhile: null,
        },
        { kind: "insert-rows", before: 1, count: 3 },
      ],
    },
  },
  {
    why: "after a write that broke off, the one before it was taken back, and the broken one forgotten",
    scenario: {
      table: { top: 0, left: 0, members: [0, 1], regions: "none", withSum: false },
      notes: [],
      steps: [
        { kind: "write", faults: [], meanwhile: null },
        { kind: "write", faults: [], meanwhile: null },
        { kind: "total", total: 0 },
        {
          kind: "write",
          faults: [
            null,
            { kind: "fail-after", actions: 8, code: "InvalidOperationInCellEditMode" },
            { kind: "refuse", code: "InvalidOperationInCellEditMode" },
          ],
          meanwhile: null,
        },
        { kind: "undo", faults: [], meanwhile: null },
      ],
    },
  },
  {
    why: "rows were put into a result half taken back, and a region typed over one of ours taken for it",
    scenario: {
      table: { top: 0, left: 0, members: [0, 1], regions: "none", withSum: false },
      notes: [],
      steps: [
        { kind: "write", faults: [], meanwhile: null },
        { kind: "region", member: 0, name: "Trondheim", who: "here" },
        {
          kind: "undo",
          faults: [{ kind: "fail-after", actions: 5, code: "InvalidOperationInCellEditMode" }],
          meanwhile: null,
        },
        { kind: "insert-rows", before: 1, count: 1 },
        { kind: "typing", typing: { row: 0, column: 0, content: "notat" }, who: "here" },
      ],
    },
  },
  {
    why: "rows were put into a result that may be one of two, and a region typed over one of ours",
    scenario: {
      table: { top: 0, left: 0, members: [0, 1], regions: "none", withSum: false },
      notes: [],
      steps: [
        { kind: "write", faults: [], meanwhile: null },
        {
          kind: "write",
          faults: [
            null,
            { kind: "answer-lost" },
            { kind: "fail-after", actions: 1, code: "InvalidOperationInCellEditMode" },
          ],
          meanwhile: null,
        },
        { kind: "insert-rows", before: 1, count: 1 },
        { kind: "region", member: 0, name: "Trondheim", who: "here" },
      ],
    },
  },
  {
    why: "a result of one region more was completed after a crash, and the old summary was left standing",
    scenario: {
      table: { top: 0, left: 0, members: [2, 3], regions: "column", withSum: false },
      notes: [],
      steps: [
        { kind: "write", faults: [], meanwhile: null },
        { kind: "typing", typing: { row: 1, column: 2, content: "notat" }, who: "here" },
        { kind: "write", faults: [null, { kind: "crash", actions: 37 }], meanwhile: null },
        { kind: "write", faults: [], meanwhile: null },
      ],
    },
  },
  {
    why: "a note beside the heading of a region: once written, the result was read otherwise than before",
    scenario: {
      table: { top: 0, left: 0, members: [2, 3, 0, 6, 19, 1, 15], regions: "rows", withSum: false },
      notes: [{ row: 7, column: 3, content: "notat" }],
      steps: [
        { kind: "write", faults: [], meanwhile: null },
        {
          kind: "write",
          faults: [
            { kind: "fail-after", actions: 0, code: "InvalidOperationInCellEditMode" },
            { kind: "crash", actions: 67 },
          ],
          meanwhile: null,
        },
        { kind: "write", faults: [], meanwhile: null },
      ],
    },
  },
  {
    why: "what a write took out of our place was put back in the rows it had left, after rows were put in",
    scenario: {
      table: { top: 2, left: 0, members: [0, 1], regions: "none", withSum: true },
      notes: [{ row: 2, column: 0, content: 0 }],
      steps: [
        { kind: "write", faults: [], meanwhile: null },
        { kind: "insert-rows", before: 3, count: 1 },
        { kind: "write", faults: [], meanwhile: null },
        { kind: "insert-rows", before: 0, count: 2 },
        { kind: "undo", faults: [], meanwhile: null },
      ],
    },
  },
];
