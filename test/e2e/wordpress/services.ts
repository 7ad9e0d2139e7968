import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout as pause} from 'node:timers/promises';

/** How long a service may take to answer or to stop. */
const TIMEOUT_MS = 30_000;

/** The processes of a run, which are stopped together. */
export class Services {
  private readonly running = new Map<string, ChildProcess>();
  private readonly output = new Map<string, string>();

  constructor() {
    // Also if the command is stopped or fails unexpectedly.
    process.once('exit', () => this.kill());
  }

  /** Starts a service in a process group of its own, so that its children end with it. */
  start(name: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}) {
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, ...env},
    });
    child.on('error', (error) => this.record(name, error.message));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => this.record(name, text));
    }
    this.running.set(name, child);
  }

  /** Waits until the service answers. If it ends or is too slow, the error contains its output. */
  async ready(name: string, answers: () => Promise<boolean>): Promise<void> {
    const child = this.running.get(name);
    const deadline = Date.now() + TIMEOUT_MS;
    while (!(await answers())) {
      const ended = child?.exitCode !== null || child.signalCode !== null;
      if (ended || Date.now() > deadline) {
        throw new Error(`${name} ${ended ? 'ended' : 'does not answer'}.\n${this.outputOf(name)}`);
      }
      await pause(20);
    }
  }

  private outputOf(name: string): string {
    return this.output.get(name) ?? '';
  }

  /** Terminates the services, the last started first, and kills those that do not stop in time. */
  async stop(): Promise<void> {
    for (const [name, child] of [...this.running].reverse()) {
      if (child.exitCode === null && child.signalCode === null && signal(child, 'SIGTERM')) {
        const exit = once(child, 'exit');
        await Promise.race([exit, pause(TIMEOUT_MS, undefined, {ref: false})]);
      }
      signal(child, 'SIGKILL');
      this.running.delete(name);
    }
  }

  private kill() {
    for (const child of this.running.values()) signal(child, 'SIGKILL');
  }

  private record(name: string, text: string) {
    this.output.set(name, (this.outputOf(name) + text).slice(-20_000));
  }
}

/** Sends a signal to the whole process group. Returns false if the group has ended. */
function signal({pid}: ChildProcess, name: NodeJS.Signals): boolean {
  try {
    return pid !== undefined && process.kill(-pid, name);
  } catch {
    return false;
  }
}
