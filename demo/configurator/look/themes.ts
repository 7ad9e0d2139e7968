import {base} from '../deployment.js';
import type {ColourChoice} from '../state/settings.js';

/** A house style that is known by name, as `build/site/themes.ts` reads it from its design tokens. */
export interface Theme {
  name: string;
  colours: {light: Readonly<Partial<Record<ColourChoice, string>>>};
  radius?: string;
  font?: string;
}

/** The house styles; none if their file can't be read. */
export async function loadThemes(): Promise<readonly Theme[]> {
  try {
    const response = await fetch(`${base}site/themes.json`);
    return response.ok ? ((await response.json()) as Theme[]) : [];
  } catch {
    return [];
  }
}
