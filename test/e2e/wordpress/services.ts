import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout as pause} from 'node:timers/promises';

/** How long a service may take to answer or to stop. */
const PATIENCE = 30_000;

/** The processes of one run: started together, ended together. */
export class Services {
  private readonly running = new Map<string, ChildProcess>();
  private readonly said = new Map<string, string>();

  constructor() {
    // Also when the command itself is stopped, or fails where nobody expected it.
    process.once('exit', () => this.kill());
  }

  /** Starts a service in a process group of its own, so that its children end with it. */
  start(name: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}) {
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, ...env},
    });
    child.on('error', (error) => this.hear(name, error.message));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => this.hear(name, text));
    }
    this.running.set(name, child);
  }

  /** Waits until the service answers; when it ends or is too slow, its own words say why. */
  async ready(name: string, answers: () => Promise<boolean>): Promise<void> {
    const child = this.running.get(name);
    const until = Date.now() + PATIENCE;
    while (!(await answers())) {
      const ended = child?.exitCode !== null || child.signalCode !== null;
      if (ended || Date.now() > until) {
        throw new Error(`${name} ${ended ? 'ended' : 'does not answer'}.\n${this.words(name)}`);
      }
      await pause(20);
    }
  }

  words(name: string): string {
    return this.said.get(name) ?? '';
  }

  /** Asks each to end, the last started first, and makes those end that don't. */
  async stop(): Promise<void> {
    for (const [name, child] of [...this.running].reverse()) {
      if (child.exitCode === null && child.signalCode === null && signal(child, 'SIGTERM')) {
        const exit = once(child, 'exit');
        await Promise.race([exit, pause(PATIENCE, undefined, {ref: false})]);
      }
      signal(child, 'SIGKILL');
      this.running.delete(name);
    }
  }

  private kill() {
    for (const child of this.running.values()) signal(child, 'SIGKILL');
  }

  private hear(name: string, text: string) {
    this.said.set(name, (this.words(name) + text).slice(-20_000));
  }
}

/** To the whole group. False where nothing of it is left. */
function signal({pid}: ChildProcess, name: NodeJS.Signals): boolean {
  try {
    return pid !== undefined && process.kill(-pid, name);
  } catch {
    return false;
  }
}
