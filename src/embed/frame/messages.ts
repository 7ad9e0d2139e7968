/** What a frame and its page tell each other: open-iframe-resizer's words. */
export interface Height {
  type: 'iframe-resized';
  /** In CSS pixels. */
  height: number;
  width: number;
}

export function isHeight(data: unknown): data is Height {
  const {type, height} = (data ?? {}) as Partial<Height>;
  return type === 'iframe-resized' && typeof height === 'number' && height > 0;
}

/** What a page may ask of a frame, at its start and at any time. */
const ASKS = ['iframe-child-init', 'iframe-get-child-dimensions'];

/** @param secret - WordPress's, which asks with it once it listens. */
export function asksHeight(data: unknown, secret: string | null): boolean {
  const asked = (data ?? {}) as {type?: string; message?: string; secret?: string};
  return (
    ASKS.includes(asked.type ?? '') ||
    (!!secret && asked.message === 'ready' && asked.secret === secret)
  );
}
