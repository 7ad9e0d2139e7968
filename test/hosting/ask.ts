import {type IncomingHttpHeaders, request} from 'node:http';

export interface Response {
  status: number;
  headers: IncomingHttpHeaders;
  /** The size of the status line and the headers over HTTP/1.1. */
  headerBytes: number;
  body: Buffer;
}

export interface RequestOptions {
  method?: string;
  headers?: Record<string, string>;
  /** The address to send from. */
  localAddress?: string;
}

/** Requests a path without normalising it, and returns the response without decompressing it. */
export function ask(origin: string, path: string, options: RequestOptions = {}): Promise<Response> {
  return new Promise((resolve, reject) => {
    const sent = request(origin, {path, ...options}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const {statusCode: status = 0, statusMessage = '', headers, rawHeaders} = response;
        // Each name is followed by a colon and a space, each value by a line break.
        const lines = [`HTTP/1.1 ${status} ${statusMessage}\r\n`, ...rawHeaders, '\r\n'].join('');
        const headerBytes = Buffer.byteLength(lines) + rawHeaders.length * 2;
        resolve({status, headers, headerBytes, body: Buffer.concat(chunks)});
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
