import fc from "fast-check";
import { Heap } from "../../src/engine/apportion/heap";
import { kthLargest } from "../../src/engine/apportion/kthLargest";
import { runs } from "./runs";

describe("kthLargest", () => {
  it("gives what sorting gives", () => {
    const values = fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 1, maxLength: 60 });
    const property = fc.property(values, fc.nat(), (some, n) => {
      const k = 1 + (n % some.length);
      const sorted = [...some].sort((a, b) => b - a);
      expect(kthLargest(Float64Array.from(some), k)).toBe(sorted[k - 1]);
    });
    fc.assert(property, runs(2000));
  });

  it.each([
    { why: "ascending values", make: (i: number) => i },
    { why: "descending values", make: (i: number) => -i },
    { why: "equal values", make: () => 7 },
    { why: "an organ pipe", make: (i: number, n: number) => Math.min(i, n - i) },
    { why: "a sawtooth", make: (i: number) => i % 17 },
  ])("does not choke on $why", ({ make }) => {
    const size = 20_000;
    const values = Float64Array.from({ length: size }, (_, i) => make(i, size));
    const sorted = Float64Array.from(values).sort();
    for (const k of [1, 2, size / 2, size - 1, size]) {
      expect(kthLargest(values.slice(), k)).toBe(sorted[size - k]);
    }
  });
});

describe("a heap", () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 });
  const drain = (heap: Heap<number>): readonly number[] => {
    const drained: number[] = [];
    for (let next = heap.first; next !== undefined; next = heap.first) {
      drained.push(next);
      heap.removeFirst();
    }
    return drained;
  };
  const ascending = (a: number, b: number): boolean => a < b;

  it("gives its items in order, those it started with and those pushed later", () => {
    const property = fc.property(numbers, numbers, (first, later) => {
      const heap = new Heap(first, ascending);
      for (const item of later) heap.push(item);
      expect(drain(heap)).toEqual([...first, ...later].sort((a, b) => a - b));
    });
    fc.assert(property, runs(500));
  });

  it("keeps its order when the first item is replaced", () => {
    const some = numbers.filter((items) => items.length > 0);
    const property = fc.property(some, fc.integer({ min: 0, max: 30 }), (items, other) => {
      const heap = new Heap(items, ascending);
      heap.replaceFirst(other);
      const rest = [...items].sort((a, b) => a - b).slice(1);
      expect(drain(heap)).toEqual([...rest, other].sort((a, b) => a - b));
    });
    fc.assert(property, runs(500));
  });

  it("is empty when it has nothing", () => {
    const heap = new Heap<number>([], ascending);
    expect(heap.first).toBeUndefined();
    heap.removeFirst();
    expect(heap.first).toBeUndefined();
  });
});
