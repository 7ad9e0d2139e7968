/** The numbers that must no longer be dialled, by the id of their service. */
export type Withdrawn = ReadonlyMap<string, ReadonlySet<unknown>>;

/** A file of that size is not ours. */
const MAX_BYTES = 1_000_000;

/** Reads `changes.json`. Nothing of it is ever shown, and it can do no more than name numbers. */
export async function readWithdrawn(address: URL): Promise<Withdrawn> {
  try {
    const response = await fetch(address.href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      priority: 'low',
    });
    return response.ok ? withdrawnIn(JSON.parse(await textOf(response))) : new Map();
  } catch {
    // No connection, a policy that forbids it, or no JSON.
    return new Map();
  }
}

/** Ignores everything that is not as it should be. */
function withdrawnIn(file: unknown): Withdrawn {
  const numbers = new Map<string, Set<unknown>>();
  const {changes} = (file ?? {}) as {changes?: unknown};
  for (const change of listOf(changes)) {
    const {id, withdrawn} = (change ?? {}) as {id?: unknown; withdrawn?: unknown};
    if (typeof id !== 'string') continue;
    for (const number of listOf(withdrawn)) {
      numbers.set(id, (numbers.get(id) ?? new Set()).add(number));
    }
  }
  return numbers;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

async function textOf(response: Response): Promise<string> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const {done, value} = await reader.read();
    if (done) return text;
    size += value.length;
    if (size > MAX_BYTES) {
      void reader.cancel();
      throw new Error('Too large');
    }
    text += decoder.decode(value, {stream: true});
  }
}
