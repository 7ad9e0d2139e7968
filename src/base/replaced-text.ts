import {lazyModule} from '../loading/lazy-module.js';

/** @internal */
export const replacedContent =
  lazyModule<typeof import('./replaced-content.lazy.js')>('replaced-content');

/**
 * Notices that something else has replaced text of an element: a browser that translates the page,
 * or one that makes links of numbers. Lit would go on writing to the text nodes of before.
 */
export class ReplacedText {
  /** Whether text has been replaced since the element's last rendering. */
  isFound = false;

  private observer?: MutationObserver;

  observe(root: ShadowRoot) {
    this.observer ??= new MutationObserver((changes) => {
      this.note(changes);
    });
    this.observer.observe(root, {subtree: true, childList: true, characterData: true});
  }

  disconnect() {
    this.observer?.disconnect();
  }

  /** Before the element renders: takes what has not been reported yet. */
  beforeRender() {
    if (this.observer) this.note(this.observer.takeRecords());
  }

  /** After the element has rendered, which is not to be noticed. */
  afterRender() {
    this.isFound = false;
    this.observer?.takeRecords();
  }

  private note(changes: MutationRecord[]) {
    const isReplaced = changes.some(
      ({type, removedNodes}) =>
        type === 'characterData' ||
        [...removedNodes].some(({nodeType}) => nodeType === Node.TEXT_NODE)
    );
    if (!isReplaced) return;
    this.isFound = true;
    void replacedContent.load();
  }
}
