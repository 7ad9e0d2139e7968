import type {Spoken} from './tree.js';

/** Roles whose content is written on one line. */
const blocks = [
  'heading',
  'paragraph',
  'caption',
  'listitem',
  'row',
  'note',
  'status',
  'DisclosureTriangle',
];
/** Roles of controls, also on one line: a screen reader does not read the options of a closed list. */
const controls = ['link', 'button', 'combobox'];

/** What a screen reader calls a role, if not by its name. Empty for roles that it does not announce. */
const labels: Record<string, string> = {
  DisclosureTriangle: 'disclosure',
  LabelText: '',
  LineBreak: '',
  columnheader: 'column header',
  rowheader: 'row header',
  RootWebArea: '',
  StaticText: '',
  generic: '',
  group: '',
  listitem: '',
  none: '',
  paragraph: '',
  rowgroup: '',
};

/**
 * The transcript of a tree from top to bottom, with an utterance on each line:
 * `[heading 3] Hulp`, `Op [link: stopitnow.nl] kunt u ook chatten.` A change of
 * voice is marked with the new language: `[lang=en] Stop it Now`.
 */
export function transcript(node: Spoken, voice = node.lang): string[] {
  const {role, name, children} = node;
  // An empty live region is silent.
  if (role === 'ListMarker' || (role === 'status' && !wordsOf(node))) return [];
  if (blocks.includes(role) || controls.includes(role) || role === 'StaticText') {
    const words = new Voice(voice).say(node);
    return [tidy(`${role === 'listitem' ? '- ' : bracket(labelOf(node))}${words}`)];
  }
  const label = labelOf(node);
  const inside = children.flatMap((child) => transcript(child, voice));
  return label ? [tidy(bracket(label) + name), ...inside] : inside;
}

const bracket = (label: string) => (label ? `[${label}] ` : '');
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function labelOf({role, level, states, children}: Spoken): string {
  const label = labels[role] ?? role;
  if (!label) return '';
  const size = role === 'list' ? `, ${children.length} items` : '';
  return [label + (level ? ` ${level}` : '') + size, ...states].join(', ');
}

/** Whether a screen reader pauses after a node within a line. */
const isApart = ({role}: Spoken) => blocks.includes(role) || role === 'LineBreak';

/** Writes text, with a mark before each change of language. */
class Voice {
  constructor(private lang: string) {}

  say(node: Spoken): string {
    const {role, name, lang, children} = node;
    if (role === 'StaticText' || !isNamedByContent(node)) return this.speak(name, lang);
    // Cells are separated by a space; within a sentence the text has its own spaces.
    return children
      .map((child) => this.within(child) + (isApart(child) ? ' ' : ''))
      .join(role === 'row' ? ' ' : '');
  }

  /** A node within a line, in brackets if it has a role that is announced. */
  private within(node: Spoken): string {
    if (node.role === 'ListMarker') return '';
    const label = labelOf(node);
    const words = this.say(node);
    return label ? `[${label}: ${tidy(words)}]` : words;
  }

  private speak(text: string, lang: string): string {
    if (lang === this.lang || !text.trim()) return text;
    this.lang = lang;
    return ` [lang=${lang}] ${text}`;
  }
}

/** Whether the node's name is its content. A name that differs is read instead of the content. */
function isNamedByContent(node: Spoken): boolean {
  const squeezed = (text: string) => text.replace(/\s+/g, '');
  return !node.name || squeezed(wordsOf(node)) === squeezed(node.name);
}

function wordsOf({role, name, children}: Spoken): string {
  return role === 'StaticText' ? name : children.map(wordsOf).join('');
}
