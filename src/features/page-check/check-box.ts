import type {Toolkit} from '../../base/toolkit.js';
import {fill} from '../../content/editor/fill.js';
import {boxStyles} from './check-box-styles.js';
import {type CheckContext, type Finding, type Level, levels} from './finding.js';

/** The same for every reader, whatever they see of colours. */
const signs: Record<Level, string> = {wrong: '✗', look: '!', good: '✓'};

/**
 * The box: at the bottom of the window, above everything else, in a shadow root that the page's styles
 * do not reach. It takes no focus, since the page may be in use.
 */
export class CheckBox {
  private readonly element = document.createElement('div');
  private readonly root = this.element.attachShadow({mode: 'open'});
  private isClosed = false;
  private isStyled = false;
  private findings: Finding[] = [];
  /** What the copy button says. */
  private answer = '';

  constructor(
    private readonly toolkit: Toolkit,
    private readonly context: CheckContext,
    private readonly isForAll: () => boolean
  ) {
    const {element} = this;
    element.className = 'signpost-check';
    element.addEventListener('keydown', ({key}) => {
      if (key === 'Escape') this.close();
    });
  }

  /** Shows the findings, the worst first. */
  show(findings: Finding[]) {
    if (this.isClosed) return;
    this.findings = levels.flatMap((level) =>
      findings.filter((finding) => finding.level === level)
    );
    this.render();
    // A page may replace everything in it.
    if (!this.element.isConnected) this.open();
  }

  private open() {
    const {element, root, toolkit} = this;
    document.body.append(element);
    // After that: WebKit may not apply styles that a shadow root adopts outside a page.
    if (!this.isStyled) toolkit.addStyles(root, boxStyles);
    this.isStyled = true;
    // Browsers before 2024 have no popovers: there it is above what has a lower `z-index`.
    if (!('popover' in element)) return;
    element.popover = 'manual';
    element.showPopover();
  }

  private close() {
    this.isClosed = true;
    this.element.remove();
  }

  private render() {
    const {html, render} = this.toolkit;
    const {words, lang} = this.context;
    const {box} = words;
    render(
      html`<section class="box" aria-labelledby="title" lang=${lang} dir="ltr">
        <header>
          <h2 id="title">${box.title}</h2>
          <div class="buttons">
            <button class="copy" @click=${this.copy}>${box.copy}</button>
            <button
              class="close"
              @click=${() => {
                this.close();
              }}
            >
              ${box.close}
            </button>
          </div>
          <p role="status">${this.summary} ${this.answer}</p>
        </header>
        <div class="lines" role="group" aria-label=${box.lines} tabindex="0">
          <p>${this.isForAll() ? box.forAll : box.forEditor}</p>
          <ul>
            ${this.findings.map(
              ({level, topic, text}) =>
                html`<li class=${level}>
                  <span class="sign" aria-hidden="true">${signs[level]}</span>
                  <p><b>${words.levels[level]}. ${words.topics[topic]}:</b> ${text}</p>
                </li>`
            )}
          </ul>
        </div>
      </section>`,
      this.root
    );
  }

  private get summary(): string {
    const counts = levels.map(
      (level) => this.findings.filter((finding) => finding.level === level).length
    );
    return fill(this.context.words.box.summary, ...counts);
  }

  private readonly copy = async () => {
    const {box} = this.context.words;
    try {
      await navigator.clipboard.writeText(this.report);
      this.answer = box.copied;
    } catch {
      this.answer = box.notCopied;
    }
    this.render();
  };

  /** All lines as text, with what IT asks for first. */
  private get report(): string {
    const {box, levels, topics} = this.context.words;
    return [
      `${box.title}: ${location.href}`,
      `${new Date().toISOString()}, ${navigator.userAgent}`,
      this.summary,
      ...this.findings.map(({level, topic, text}) => `${levels[level]}. ${topics[topic]}: ${text}`),
    ].join('\n');
  }
}
