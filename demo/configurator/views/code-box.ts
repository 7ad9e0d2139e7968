import {msg, updateWhenLocaleChanges} from '@lit/localize';
import {css, html, LitElement, nothing, type PropertyDeclarations} from 'lit';
import {controlStyles} from '../styles/control-styles.js';

/**
 * Something to copy, and the button that copies it.
 */
export class CodeBox extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }

      /* The scroll bar stays within its corners. */
      .frame {
        margin-bottom: 0.5rem;
        overflow: hidden;
        border: 1px solid var(--edge);
        border-radius: 0.5rem;
      }

      pre {
        max-height: 12rem;
        margin: 0;
        padding: 0.75rem;
        overflow: auto;
        background: var(--surface);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        font:
          0.875rem/1.5 ui-monospace,
          monospace;
      }

      pre:focus-visible {
        outline-offset: -3px;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    code: {},
    label: {},
    isFormatted: {type: Boolean},
    state: {state: true},
  };

  declare code: string;
  /** What is copied, for the button's name. */
  declare label: string;
  /** Whether it is to be pasted as formatted text, such as in an e-mail, and not as code. */
  declare isFormatted: boolean;
  declare private state: '' | 'copied' | 'failed';

  constructor() {
    super();
    updateWhenLocaleChanges(this);
    this.code = this.label = this.state = '';
    this.isFormatted = false;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('code')) this.state = '';
  }

  protected override render() {
    return html`
      <div class="frame">
        <pre
          tabindex="0"
          role="group"
          aria-label=${this.label}
          dir="ltr"
        ><code>${this.code}</code></pre>
      </div>
      <div class="buttons" @focusout=${this.forget}>
        ${
          this.isFormatted
            ? html`<button type="button" class="primary" @click=${this.copyFormatted}>
                ${msg('Kopieer met opmaak', {id: 'start.copy.formatted'})}
              </button>`
            : html`<button type="button" class="primary" @click=${this.copy}>
                ${msg('Kopieer', {id: 'start.copy'})}
              </button>`
        }
        <span role="status">${this.message()}</span>
      </div>
    `;
  }

  private message() {
    if (this.state === 'copied') return msg('Gekopieerd.', {id: 'start.copy.done'});
    return this.state === 'failed'
      ? msg(
          'Kopiëren lukte niet. De tekst is geselecteerd: kopieer hem zelf (Ctrl+C, op een Mac Cmd+C).',
          {
            id: 'start.copy.failed',
          }
        )
      : nothing;
  }

  /** Something else may be copied next. */
  private readonly forget = () => (this.state = '');

  private readonly copy = async () => {
    await this.attempt(() => navigator.clipboard.writeText(this.code));
  };

  private readonly copyFormatted = async () => {
    await this.attempt(() =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([this.code], {type: 'text/html'}),
          'text/plain': new Blob([textOf(this.code)], {type: 'text/plain'}),
        }),
      ])
    );
  };

  private async attempt(copy: () => Promise<void>) {
    try {
      await copy();
      this.state = 'copied';
    } catch {
      getSelection()?.selectAllChildren(this.renderRoot.querySelector('pre')!);
      this.state = 'failed';
    }
  }
}

/** The words of HTML, for where formatted text can't be pasted. */
function textOf(code: string): string {
  return new DOMParser().parseFromString(code, 'text/html').body.textContent;
}
