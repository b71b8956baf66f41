/**
 * Applies `task` to at most `limit` items at a time and yields the results in the items' order. `task` must not reject:
 * a rejection would end the whole run for the sake of one item.
 */
export async function* mapInOrder<Item, Value>(
  items: AsyncIterable<Item> | Iterable<Item>,
  limit: number,
  task: (item: Item) => Promise<Value>,
): AsyncGenerator<Value, void, undefined> {
  const running: Promise<Value>[] = [];
  for await (const item of items) {
    running.push(task(item));
    if (running.length >= limit) yield running.shift()!;
  }
  for (const value of running) yield value;
}
