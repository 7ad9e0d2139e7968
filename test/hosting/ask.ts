import {type IncomingHttpHeaders, request} from 'node:http';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Asked {
  method?: string;
  headers?: Record<string, string>;
}

/** Asks for a path as it is written, and gives what came over the line: not decompressed. */
export function ask(origin: string, path: string, asked: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(origin, {path, ...asked}, (response) => {
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
