import type {ReactiveController} from 'lit';

/** The result of a part that must not take the rest with it when it fails; undefined if it does. */
export function attempt<T>(part: () => T): T | undefined {
  try {
    return part();
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** A controller that takes neither the others nor the text with it when it throws. */
export function guarded(controller: ReactiveController): ReactiveController {
  const guard = (hook: keyof ReactiveController) => () => {
    attempt(() => controller[hook]?.());
  };
  return {
    hostConnected: guard('hostConnected'),
    hostDisconnected: guard('hostDisconnected'),
    hostUpdate: guard('hostUpdate'),
    hostUpdated: guard('hostUpdated'),
  };
}
