import { LexerTreeBuilder } from "@univerjs/engine-formula";

type Nodes = ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]>;

/**
 * Lets Univer's readers of formulas see them otherwise than they are written, sign for sign; what they
 * find keeps its spelling. This is for following references and for editing; what is calculated is
 * another reading (`understoodFormula`). For all readers.
 */
export function readAs(seen: (formula: string) => string): void {
  const reader = LexerTreeBuilder.prototype;
  const { sequenceNodesBuilder, getFunctionAndParameter } = reader;
  reader.sequenceNodesBuilder = function (formula) {
    return asWritten(sequenceNodesBuilder.call(this, seen(formula)), formula);
  };
  reader.getFunctionAndParameter = function (formula, at) {
    return getFunctionAndParameter.call(this, seen(formula), at);
  };
}

/** Univer also takes a line break for a space, so every piece is taken from the formula itself. */
function asWritten(nodes: Nodes, formula: string): Nodes {
  if (!nodes) return nodes;
  const lengthOf = (node: (typeof nodes)[number]): number =>
    typeof node === "string" ? node.length : node.token.length;
  // A leading `=` is no piece.
  let at = formula.length - nodes.reduce((sum, node) => sum + lengthOf(node), 0);
  return nodes.map((node) => {
    const written = formula.slice(at, (at += lengthOf(node)));
    return typeof node === "string" ? written : { ...node, token: written };
  });
}
