const HOLDERS =
  ':is(script, signpost-panel, signpost-helplines, signpost-rubrics, signpost-figures, signpost-exit)';

/**
 * The folder of our files, where a page names it with `data-base`: on one of our elements, or on a
 * `<script>`. Optimisers move, inline and combine scripts, whose own address is then lost.
 */
export function statedBase(): string | undefined {
  const holder = document.querySelector<HTMLElement>(`${HOLDERS}[data-base]`);
  try {
    const stated = holder?.dataset['base'];
    return stated && new URL(stated.replace(/\/*$/, '/'), document.baseURI).href;
  } catch {
    return undefined;
  }
}
