/** A decision with the words that made it. */
export interface Decision<T> {
  readonly value: T;
  readonly reason: string;
}
