/** What a visit sends for, from the browser's own events. */
import {setTimeout as pause} from 'node:timers/promises';
import type {CDPSession} from 'puppeteer-core';

interface Request {
  /** In seconds, of the browser's clock. */
  start: number;
  answer?: number;
  isDone: boolean;
  bytes: number;
}

/** How long nothing may happen before a page counts as loaded, in milliseconds. */
export const QUIET = 1000;

export class NetworkLog {
  private readonly log = new Map<string, Request>();
  private lastEvent = Date.now();

  constructor(session: CDPSession) {
    session.on('Network.requestWillBeSent', ({requestId, request, timestamp}) => {
      if (!/^https?:/.test(request.url)) return;
      this.log.set(requestId, {start: timestamp, isDone: false, bytes: 0});
      this.lastEvent = Date.now();
    });
    session.on('Network.responseReceived', ({requestId, timestamp}) => {
      this.note(requestId, {answer: timestamp});
    });
    session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
      this.note(requestId, {bytes: encodedDataLength, isDone: true});
    });
    session.on('Network.loadingFailed', ({requestId}) => {
      this.note(requestId, {isDone: true});
    });
  }

  get requests(): number {
    return this.log.size;
  }

  /** Headers included, as they went over the line. */
  get bytes(): number {
    return [...this.log.values()].reduce((sum, {bytes}) => sum + bytes, 0);
  }

  /**
   * The longest chain of requests of which each began after an answer to the one before it
   * had begun to arrive.
   */
  get roundTrips(): number {
    const depths: {answer: number; depth: number}[] = [];
    const requests = [...this.log.values()].sort((a, b) => a.start - b.start);
    for (const {start, answer = Infinity} of requests) {
      const before = depths.filter((other) => other.answer <= start).map(({depth}) => depth);
      depths.push({answer, depth: Math.max(0, ...before) + 1});
    }
    return Math.max(0, ...depths.map(({depth}) => depth));
  }

  /** Resolves when nothing has been on its way for a while. */
  async idle(): Promise<void> {
    const isBusy = () =>
      Date.now() - this.lastEvent < QUIET || [...this.log.values()].some(({isDone}) => !isDone);
    while (isBusy()) await pause(50);
  }

  private note(requestId: string, change: Partial<Request>) {
    const request = this.log.get(requestId);
    if (!request) return;
    Object.assign(request, change);
    this.lastEvent = Date.now();
  }
}
