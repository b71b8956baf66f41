/** How two values of one slot stand to each other; `unclear` where neither can be said. */
export type Verdict = 'agree' | 'conflict' | 'unclear';

/** What a figure says beside a number: it lies between `min` and `max`, or is bounded. */
export interface Qualifiers {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly bound?: 'at_most' | 'at_least' | undefined;
  readonly approximate?: true | undefined;
}

/** A figure as the model has it. */
export interface Figure extends Qualifiers {
  readonly point?: number | undefined;
}

/** What a figure leaves open: everything between `low` and `high`, and how far off another may be. */
export interface Reach {
  readonly low: number;
  readonly high: number;
  /** Nearer than this is the same figure, in other words. */
  readonly near: number;
  /** From this on it is another figure. */
  readonly far: number;
}

/** "Roughly 27%" is what was 26.9% before it was rounded, and may be 28.5%, but is not 30%. */
const APPROXIMATELY_NEAR = 0.05;
const APPROXIMATELY_FAR = 0.1;

/** A rounded figure agrees with a finer one when they are this close: "$1 billion" is not said of $1.4 billion. */
const ROUNDING_NEAR = 0.05;

/** A bound agrees with a figure this close to it; further inside it only does not contradict. */
const BOUND_NEAR = 0.1;

/** "Billions" reaches as far as the next word of its kind. */
const VAGUE_REACH = 1000;

/** Compares two figures in the same unit with their qualifiers: approximations, roundings, ranges and bounds. */
export function compareFigures(a: Figure, b: Figure): Verdict {
  return compareReaches(reachOf(a, a.point), reachOf(b, b.point));
}

/** Compares figures that were read before. */
export function compareReaches(reachA: Reach | undefined, reachB: Reach | undefined): Verdict {
  if (!reachA || !reachB) return 'unclear';
  if (isBound(reachA) && isBound(reachB)) return compareBounds(reachA, reachB);
  const distance = Math.max(0, reachA.low - reachB.high, reachB.low - reachA.high);
  const near = Math.max(reachA.near, reachB.near);
  if (distance > 0)
    return distance < near ? 'agree' : distance >= Math.max(reachA.far, reachB.far) ? 'conflict' : 'unclear';
  if (isBound(reachA)) return isCloseTo(limitOf(reachA), reachB) ? 'agree' : 'unclear';
  if (isBound(reachB)) return isCloseTo(limitOf(reachB), reachA) ? 'agree' : 'unclear';
  return 'agree';
}

/** "Up to $40 billion" and "up to $50 billion" name different limits; "over 10" and "over 13" may both be true. */
function compareBounds(a: Reach, b: Reach): Verdict {
  const [limitA, limitB] = [limitOf(a), limitOf(b)];
  const sameSide = (a.low === Number.NEGATIVE_INFINITY) === (b.low === Number.NEGATIVE_INFINITY);
  const distance = Math.abs(limitA - limitB);
  if (!sameSide) return a.low > b.high || b.low > a.high ? 'conflict' : 'unclear';
  if (distance === 0 || distance < Math.max(a.near, b.near)) return 'agree';
  return a.low === Number.NEGATIVE_INFINITY && distance >= Math.max(a.far, b.far) ? 'conflict' : 'unclear';
}

function isBound({ low, high }: Reach): boolean {
  return low === Number.NEGATIVE_INFINITY || high === Number.POSITIVE_INFINITY;
}

function limitOf({ low, high }: Reach): number {
  return low === Number.NEGATIVE_INFINITY ? high : low;
}

function isCloseTo(limit: number, { low, high }: Reach): boolean {
  const distance = Math.max(0, limit - high, low - limit);
  return distance <= Math.abs(limit) * BOUND_NEAR;
}

/** Reads a figure that is exactly `point`, or what its qualifiers say; undefined where it holds no number. */
export function reachOf({ min, max, bound, approximate }: Qualifiers, point: number | undefined): Reach | undefined {
  const limit = point ?? (bound === 'at_most' ? (max ?? min) : (min ?? max));
  if (limit === undefined) return undefined;
  const slack = slackOf(limit, approximate === true);
  if (bound === 'at_most' || (point === undefined && min === undefined)) {
    return { low: Number.NEGATIVE_INFINITY, high: limit, ...slack };
  }
  if (point !== undefined && bound === undefined) return { low: point, high: point, ...slack };
  if (min !== undefined && max !== undefined) return { low: min, high: max, ...slackOf(max, approximate === true) };
  const isVague = bound === undefined && approximate === true;
  return { low: limit, high: isVague ? limit * VAGUE_REACH : Number.POSITIVE_INFINITY, ...slack };
}

function slackOf(value: number, isApproximate: boolean): Pick<Reach, 'near' | 'far'> {
  const half = unitOf(value) / 2;
  const size = Math.abs(value);
  const near = Math.min(half, size * ROUNDING_NEAR);
  if (!isApproximate) return { near, far: half };
  return { near: Math.max(near, size * APPROXIMATELY_NEAR), far: Math.max(half, size * APPROXIMATELY_FAR) };
}

/**
 * The place that a figure was rounded to, at the most: 0.1 for 26.9, a billion for "$300 billion" (a word of scale is
 * seldom the last digit that counts), 100 million for "$1.3 billion".
 */
function unitOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0) return 0;
  const [mantissa, exponent] = size.toExponential().split('e');
  const decimals = mantissa!.includes('.') ? mantissa!.length - 2 : 0;
  const lastDigit = 10 ** (Number(exponent) - decimals);
  const scale = size < 1 ? lastDigit : 1000 ** Math.floor(Number(exponent) / 3);
  return Math.min(lastDigit, scale);
}
