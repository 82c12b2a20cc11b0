import type { Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  generateAstNode,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  type ArrayValueObject,
  type BaseAstNode,
  type BaseValueObject,
  type FormulaRuntimeService,
  type FunctionVariantType,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import { FormulaCells } from "./FormulaCells";

/** Formulas looked at the first time, and how much further each time everything asked was used. */
const FIRST_LOOK = 32;
const GROWTH = 4;
/** As far as one looks again after what was asked for turned out to be of no use. */
const SHORT_LOOK = 2;

type Place = { readonly sheetId: string; readonly row: number; readonly column: number };

/** What a try-out found out: all that a formula comes to, or no more than some of its calls. */
type Found = "answer" | "calls";

/** Whoever makes the calls, and has their answers. */
export type Calls = {
  /** A calculation begins: answers that nobody came for are of no use any more. */
  begin(): void;
  /** The answer to the only call of a formula, made ahead; null where there was none. */
  answerAt(place: Place): Promise<BaseValueObject> | null;
};

/**
 * Finds the calls of custom functions that a calculation is going to make, so that they can cross
 * to the add-in's window in one message. Univer calculates one formula after the other and waits
 * for each: ten thousand answers would be ten thousand messages there and back.
 *
 * Before a formula's turn the next ones are tried out: `gathering` is true meanwhile, and functions
 * note their call instead of giving its answer. What a try-out finds may be out of date when the
 * turn comes (a formula that depends on one before it): who answers compares the arguments, and
 * reports a {@link miss}. A chain of formulas so falls back to a few calls at a time. A formula that
 * is nothing but one call, and reads no cell that is being calculated, is not calculated again.
 */
export class ReadAhead {
  gathering = false;
  /** Off while no function answers from elsewhere. */
  enabled = false;
  /** What Univer still has to calculate; it takes from the end. */
  #upcoming: readonly IFormulaDependencyTree[] = [];
  #look = FIRST_LOOK;
  readonly #tried = new Map<string, Found>();
  #beingCalculated = new FormulaCells([]);
  readonly #restore: () => void;

  constructor(
    private readonly injector: Injector,
    private readonly calls: Calls
  ) {
    const generator = injector.get(IFormulaDependencyGenerator);
    const interpreter = injector.get(Interpreter);
    const { generate } = generator;
    const { executeAsync } = interpreter;
    generator.generate = (...all) => {
      this.#upcoming = [];
      const generated = generate.apply(generator, all);
      void generated.then((list) => this.#beginPass(list));
      return generated;
    };
    interpreter.executeAsync = (nodeData) =>
      this.#answer() ?? executeAsync.call(interpreter, nodeData);
    this.#restore = () => {
      generator.generate = generate;
      interpreter.executeAsync = executeAsync;
    };
  }

  /** Something asked for ahead was not what was needed in the end. */
  miss(): void {
    this.#look = SHORT_LOOK;
    this.#tried.clear();
  }

  dispose(): void {
    this.#upcoming = [];
    this.#restore();
  }

  #beginPass(list: readonly IFormulaDependencyTree[]): void {
    this.calls.begin();
    this.#tried.clear();
    this.#look = FIRST_LOOK;
    this.#upcoming = list;
    this.#beingCalculated = new FormulaCells(this.enabled ? list : []);
  }

  /** What the formula whose turn it is comes to, where that is known; else it has to be calculated. */
  #answer(): Promise<FunctionVariantType> | null {
    if (!this.enabled || this.gathering) return null;
    const runtime = this.injector.get(IFormulaRuntimeService) as FormulaRuntimeService;
    const { currentSubUnitId: sheetId, currentRow: row, currentColumn: column } = runtime;
    const key = keyOf({ sheetId, row, column });
    const found = this.#tried.get(key);
    this.#tried.delete(key);
    if (found === undefined) this.#lookAhead(runtime);
    const answer = found === "answer" ? this.calls.answerAt({ sheetId, row, column }) : null;
    return (
      answer?.then((value) => {
        if (isSpilt(value)) runtime.setUnitArrayFormulaEmbeddedMap();
        return value;
      }) ?? null
    );
  }

  #lookAhead(runtime: FormulaRuntimeService): void {
    if (this.#upcoming.length === 0) return;
    const { currentRow, currentColumn, currentRowCount, currentColumnCount } = runtime;
    const { currentSubUnitId, currentUnitId } = runtime;
    this.#tried.clear();
    const count = Math.min(this.#look, this.#upcoming.length);
    this.gathering = true;
    try {
      for (let i = 1; i <= count; i++) {
        const tree = this.#upcoming[this.#upcoming.length - i];
        if (tree?.formula) this.#tryOut(tree);
      }
    } finally {
      this.gathering = false;
      // Univer remembers what it read in a calculation; cells may have been read too early.
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      CELL_INVERTED_INDEX_CACHE.clear();
      runtime.setCurrent(
        currentRow,
        currentColumn,
        currentRowCount,
        currentColumnCount,
        currentSubUnitId,
        currentUnitId
      );
    }
    this.#look *= GROWTH;
  }

  #tryOut(tree: IFormulaDependencyTree): void {
    const interpreter = this.injector.get(Interpreter);
    const node = generateAstNode(
      tree.unitId,
      tree.formula,
      this.injector.get(Lexer),
      this.injector.get(AstTreeBuilder),
      this.injector.get(IFormulaCurrentConfigService)
    );
    if (!interpreter.checkAsyncNode(node)) return;
    const place = { sheetId: tree.subUnitId, row: tree.row, column: tree.column };
    this.#tried.set(keyOf(place), "calls");
    this.injector
      .get(IFormulaRuntimeService)
      .setCurrent(
        tree.row,
        tree.column,
        tree.rowCount,
        tree.columnCount,
        tree.subUnitId,
        tree.unitId
      );
    try {
      interpreter.execute({ node, refOffsetX: tree.refOffsetX, refOffsetY: tree.refOffsetY });
      if (isOneCall(node, interpreter) && !this.#beingCalculated.wereReadBy(node)) {
        this.#tried.set(keyOf(place), "answer");
      }
    } catch {
      // It needs what is not there yet; in its turn it is calculated as ever.
    } finally {
      node.resetCalculationState();
    }
  }
}

/** Whether a formula is a call, and nothing else in it has to be waited for. */
function isOneCall(formula: BaseAstNode, interpreter: Interpreter): boolean {
  const [call, ...others] = formula.getChildren();
  return (
    call !== undefined && others.length === 0 && call.isAsync() && !interpreter.checkAsyncNode(call)
  );
}

function isSpilt(value: BaseValueObject): boolean {
  if (!value.isArray()) return false;
  const array = value as ArrayValueObject;
  return array.getRowCount() * array.getColumnCount() > 1;
}

const keyOf = ({ sheetId, row, column }: Place): string => `${sheetId}!${row},${column}`;
