/** The messages between a frame and the page around it are those of open-iframe-resizer. */

/** From the frame. */
export interface HeightMessage {
  type: 'iframe-resized';
  /** In CSS pixels. */
  height: number;
  width: number;
}

export function isHeightMessage(data: unknown): data is HeightMessage {
  const {type, height} = (data ?? {}) as Partial<HeightMessage>;
  return type === 'iframe-resized' && typeof height === 'number' && height > 0;
}

/** From a page that wants to know the height now. */
export const REQUEST = 'iframe-get-child-dimensions';

/** From the page, when it starts and at any later time. */
const REQUEST_TYPES = ['iframe-child-init', REQUEST];

/** @param secret - The secret of WordPress, which sends it back once it listens. */
export function isHeightRequest(data: unknown, secret: string | null): boolean {
  const request = (data ?? {}) as {type?: string; message?: string; secret?: string};
  return (
    REQUEST_TYPES.includes(request.type ?? '') ||
    (!!secret && request.message === 'ready' && request.secret === secret)
  );
}
