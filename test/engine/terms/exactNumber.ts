/** An exact number in lowest terms. */
export class Q {
  static readonly zero = new Q(0n, 1n);
  static readonly one = new Q(1n, 1n);
  readonly n: bigint;
  readonly d: bigint;

  constructor(n: bigint, d: bigint) {
    const g = gcd(n < 0n ? -n : n, d < 0n ? -d : d) || 1n;
    const sign = d < 0n ? -1n : 1n;
    [this.n, this.d] = [(sign * n) / g, (sign * d) / g];
  }

  static of(value: unknown): Q {
    const [, sign, whole, decimals = "", divisor = "1"] = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(
      String(value)
    )!;
    const size = BigInt(whole! + decimals);
    return new Q(sign === "-" ? -size : size, 10n ** BigInt(decimals.length) * BigInt(divisor));
  }

  plus = (b: Q): Q => new Q(this.n * b.d + b.n * this.d, this.d * b.d);
  minus = (b: Q): Q => new Q(this.n * b.d - b.n * this.d, this.d * b.d);
  times = (b: Q): Q => new Q(this.n * b.n, this.d * b.d);
  over = (b: Q): Q => new Q(this.n * b.d, this.d * b.n);
  under = (b: Q): boolean => this.n * b.d < b.n * this.d;
  is = (b: Q): boolean => this.n === b.n && this.d === b.d;
  negated = (): Q => new Q(-this.n, this.d);
  floor = (): bigint => this.n / this.d - (this.n < 0n && this.n % this.d !== 0n ? 1n : 0n);
  toString = (): string => `${this.n}/${this.d}`;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
