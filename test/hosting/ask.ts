import {type IncomingHttpHeaders, request} from 'node:http';

export interface Response {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface RequestOptions {
  method?: string;
  headers?: Record<string, string>;
}

/** Requests a path without normalising it, and returns the response without decompressing it. */
export function ask(origin: string, path: string, options: RequestOptions = {}): Promise<Response> {
  return new Promise((resolve, reject) => {
    const sent = request(origin, {path, ...options}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const {statusCode = 0, headers} = response;
        resolve({status: statusCode, headers, body: Buffer.concat(chunks)});
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
