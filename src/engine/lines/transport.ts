import { Heap } from "../apportion/heap";

/** Moving one row's unit from one column to another, and what it costs in worth. */
type Move = { readonly row: number; readonly loss: bigint };

/**
 * Hands out units in a table: each row has so many, each column takes so many, each cell at most
 * one and none where its worth is zero; the worth of the cells with a unit is the greatest possible.
 * Equal worth goes to the earlier row.
 *
 * Method: first every row keeps its own most valuable cells; then, while a column has too many, a
 * unit travels along the cheapest chain of moves to a column that has too few. Few columns, many
 * rows: the moves between two columns wait in a queue.
 */
export class Transport {
  readonly #worth: readonly (readonly bigint[])[];
  readonly #demand: readonly number[];
  readonly #taken: boolean[][];
  readonly #surplus: number[];
  readonly #moves: readonly (readonly Heap<Move>[])[];
  #prices: readonly bigint[];

  /** A table that fits supply and demand with parts of units must exist; then one with whole units does. */
  constructor(
    worth: readonly (readonly bigint[])[],
    supply: readonly number[],
    demand: readonly number[]
  ) {
    this.#worth = worth;
    this.#demand = demand;
    this.#prices = worth.map(() => 0n);
    this.#taken = worth.map((column) => column.map(() => false));
    supply.forEach((units, row) => this.#takeMostValuable(row, units));
    this.#surplus = this.#taken.map(
      (column, j) => column.filter(Boolean).length - this.#demand[j]!
    );
    this.#moves = worth.map((_, from) =>
      worth.map((__, to) => new Heap(this.#possibleMoves(from, to), isCheaper))
    );
  }

  /** Which cells get a unit, column by column. */
  solve(): readonly (readonly boolean[])[] {
    for (let from = this.#surplus.findIndex((s) => s > 0); from >= 0;) {
      this.#send(this.#cheapestChain(from));
      from = this.#surplus.findIndex((s) => s > 0);
    }
    return this.#taken;
  }

  #takeMostValuable(row: number, units: number): void {
    const columns = this.#worth.map((_, j) => j).filter((j) => this.#worth[j]![row]! > 0n);
    columns.sort((a, b) => {
      const difference = this.#worth[b]![row]! - this.#worth[a]![row]!;
      return difference > 0n ? 1 : difference < 0n ? -1 : a - b;
    });
    for (const column of columns.slice(0, units)) this.#taken[column]![row] = true;
  }

  #possibleMoves(from: number, to: number): readonly Move[] {
    return this.#worth[from]!.flatMap((_, row) =>
      this.#isPossible(from, to, row) ? [this.#move(from, to, row)] : []
    );
  }

  #isPossible(from: number, to: number, row: number): boolean {
    return this.#taken[from]![row]! && !this.#taken[to]![row]! && this.#worth[to]![row]! > 0n;
  }

  #move(from: number, to: number, row: number): Move {
    return { row, loss: this.#worth[from]![row]! - this.#worth[to]![row]! };
  }

  /** The cheapest move that is still possible; moves that no longer are leave the queue. */
  #cheapestMove(from: number, to: number): Move | undefined {
    const queue = this.#moves[from]![to]!;
    while (queue.first && !this.#isPossible(from, to, queue.first.row)) queue.removeFirst();
    return queue.first;
  }

  /**
   * The columns a unit passes from a column that has too many to one that has too few, at the least
   * loss: Dijkstra's search, where the columns' prices keep every move's loss from being below zero.
   */
  #cheapestChain(start: number): readonly number[] {
    const columns = this.#worth.map((_, j) => j);
    const loss: (bigint | null)[] = columns.map((j) => (j === start ? 0n : null));
    const before = new Array<number>(columns.length).fill(start);
    const open = new Set(columns);
    for (;;) {
      const from = nearest(open, loss);
      open.delete(from);
      if (this.#surplus[from]! < 0) {
        this.#price(loss, open, loss[from]!);
        return chainTo(from, start, before);
      }
      for (const to of open) {
        const move = this.#cheapestMove(from, to);
        if (!move) continue;
        const there = loss[from]! + move.loss + this.#prices[from]! - this.#prices[to]!;
        const known = loss[to]!;
        if (known !== null && there >= known) continue;
        loss[to] = there;
        before[to] = from;
      }
    }
  }

  /** Raises the columns' prices by what it cost to reach them, at most by what the chain cost. */
  #price(loss: readonly (bigint | null)[], open: ReadonlySet<number>, most: bigint): void {
    this.#prices = this.#prices.map(
      (price, column) => price + (open.has(column) ? most : loss[column]!)
    );
  }

  #send(chain: readonly number[]): void {
    for (let step = 1; step < chain.length; step++) {
      const [from, to] = [chain[step - 1]!, chain[step]!];
      const { row } = this.#cheapestMove(from, to)!;
      this.#taken[from]![row] = false;
      this.#taken[to]![row] = true;
      this.#queueMovesOf(row, from, to);
    }
    this.#surplus[chain[0]!]! -= 1;
    this.#surplus[chain.at(-1)!]! += 1;
  }

  /** What became possible when a row's unit moved between two columns. */
  #queueMovesOf(row: number, from: number, to: number): void {
    for (let column = 0; column < this.#worth.length; column++) {
      if (this.#isPossible(to, column, row)) {
        this.#moves[to]![column]!.push(this.#move(to, column, row));
      }
      if (column !== to && this.#isPossible(column, from, row)) {
        this.#moves[column]![from]!.push(this.#move(column, from, row));
      }
    }
  }
}

/** The column that is reached at the least loss, the first of equal ones; every table has one. */
function nearest(open: ReadonlySet<number>, loss: readonly (bigint | null)[]): number {
  let found: number | null = null;
  for (const column of open) {
    const there = loss[column]!;
    if (there !== null && (found === null || there < loss[found]!)) found = column;
  }
  if (found === null) throw new Error("No chain leads to a column that has too few.");
  return found;
}

function chainTo(end: number, start: number, before: readonly number[]): readonly number[] {
  const chain = [end];
  for (let column = end; column !== start;) chain.unshift((column = before[column]!));
  return chain;
}

function isCheaper(a: Move, b: Move): boolean {
  return a.loss === b.loss ? a.row < b.row : a.loss < b.loss;
}
