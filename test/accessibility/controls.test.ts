import {sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';
import {offeredLanguages} from '../../src/language/languages.js';
import {folded, shadow} from '../support/page.js';
import {boxOf, controlsOf, listenTo, fullPanel} from '../support/full-panel.js';

/** In CSS pixels, from WCAG 2.5.5. */
const TARGET_SIZE = 44;

describe('every control', () => {
  for (const {tag} of offeredLanguages) {
    it(`is at least 44 px large, or part of a sentence [lang ${tag}] [wcag 2.5.5, 2.5.8]`, async () => {
      const panel = await fullPanel(`lang="${tag}"`);
      await listenTo(panel);
      for (const width of [1280, 320]) {
        boxOf(panel).style.width = `${String(width)}px`;
        for (const control of controlsOf(panel).filter((control) => !isInSentence(control))) {
          const {width, height} = control.getBoundingClientRect();
          expect(Math.min(width, height), folded(control)).to.be.at.least(TARGET_SIZE);
        }
      }
    });
  }

  it('changes nothing on focus [wcag 1.4.13, 3.2.1, 3.2.5]', async () => {
    const panel = await fullPanel('lang="nl"');
    const box = boxOf(panel);
    const before = [box.innerText, location.href, scrollX];
    for (const control of controlsOf(panel)) {
      control.focus();
      expect(control.matches(':focus'), folded(control)).to.equal(true);
      expect([box.innerText, location.href, scrollX]).to.deep.equal(before);
    }
  });

  it('shows nothing on hover [wcag 1.4.13]', async () => {
    const panel = await fullPanel('lang="nl"');
    const box = boxOf(panel);
    const before = box.innerText;
    for (const selector of [
      ...['.leave', '.picker summary', '.picker button', '.phone', '.copy', '.term'],
      '.listen button',
    ]) {
      const control = controlsOf(panel).find((control) => control.matches(selector));
      // Some engines have no mouse, and therefore no copy button.
      if (!control) continue;
      await sendMouse({type: 'move', position: middleOf(control)});
      expect(box.innerText).to.equal(before);
      expect(shadow(panel).querySelector(':popover-open') === null).to.equal(true);
    }
  });

  it('acts when the pointer is released on it, but not if the pointer has moved away [wcag 2.5.2]', async () => {
    const panel = await fullPanel('lang="nl"');
    const summary = shadow(panel).querySelector<HTMLElement>('.picker summary')!;
    const term = shadow(panel).querySelector<HTMLElement>('.rubric .term')!;
    const explanation = shadow(panel).getElementById(term.getAttribute('popovertarget')!)!;
    const state = () => [
      summary.parentElement!.hasAttribute('open'),
      explanation.matches(':popover-open'),
    ];
    for (const control of [summary, term]) {
      await sendMouse({type: 'move', position: middleOf(control)});
      await sendMouse({type: 'down'});
      expect(state()).to.deep.equal([true, false]);
      await sendMouse({type: 'move', position: [1, 1]});
      await sendMouse({type: 'up'});
      expect(state()).to.deep.equal([true, false]);
    }
    await sendMouse({type: 'click', position: middleOf(summary)});
    expect(state()).to.deep.equal([false, false]);
    await sendMouse({type: 'click', position: middleOf(term)});
    expect(state()).to.deep.equal([false, true]);
  });
});

/** Whether the control is part of a sentence, so that the height of the line limits its size. */
function isInSentence(control: HTMLElement): boolean {
  const around = control.closest('p, li');
  return folded(around).length > folded(control).length;
}

/** Scrolls the control into view, and returns its middle in the viewport. */
function middleOf(control: HTMLElement): [number, number] {
  control.scrollIntoView({block: 'center'});
  const {left, top, width, height} = control.getClientRects()[0]!;
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}
