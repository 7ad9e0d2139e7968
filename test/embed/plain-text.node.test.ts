import {describe, it} from 'node:test';
import {expect} from 'chai';
import {plainText} from '../../src/embed/plain-text.js';
import {editions} from '../support/editions.js';
import {communityTeam, localServices, pages, plainInput} from './plain-input.js';

const {content} = plainInput('nl');
const local = localServices({owner: 'Gemeente', services: [communityTeam]});
/** The lines that are not empty. */
const lines = (text: string) => text.split('\n').filter(Boolean);

describe('plain text', () => {
  it('has the title, the emergency number, and each need with its services', () => {
    const [title, danger, ...others] = lines(plainText(plainInput('nl')));
    expect(title).to.equal(content.title);
    expect(danger).to.equal(`${content.needs.danger} 112`);
    expect(others.slice(0, 4)).to.deep.equal([
      content.needs.self,
      'Stop it Now: 0800 266 64 36 · chat · https://stopitnow.nl/',
      content.needs.other,
      'Stop it Now: 0800 266 64 36 · chat · https://stopitnow.nl/',
    ]);
  });

  for (const name of editions) {
    it(`in ${name} has at most 25 lines and a number for each need, without markup`, () => {
      const text = plainText(plainInput(name));
      expect(lines(text)).to.have.length.at.most(25);
      for (const number of [
        '112',
        '0800 266 64 36',
        '0800-2000',
        '0800-0432',
        '0900-8844',
        '113',
      ]) {
        expect(text).to.contain(number);
      }
      expect(text).to.not.match(/[<>{}]|\]\(|undefined|&#/);
    });
  }

  it('leaves out a number that may be out of date, and keeps the website', () => {
    const uncertain = content.services.findIndex(({check}) => check);
    const {name, website, phones} = plainInput('nl').contacts[uncertain]!;
    const line = lines(plainText(plainInput('nl'))).find((text) => text.startsWith(name))!;
    expect(line).to.contain(website).and.to.not.contain(phones![0]!.display);
  });

  it('follows `need`, `only`, `label` and `audience`', () => {
    const input = plainInput('nl', {
      need: ['report'],
      only: ['self', 'report'],
      label: ' Hulp\n1 ',
    });
    const text = lines(plainText(input));
    expect(text[0]).to.equal('Hulp 1');
    const needs = text.filter((line) => Object.values(content.needs).includes(line));
    expect(needs).to.deep.equal([content.needs.report, content.needs.self]);
    const parents = lines(plainText(plainInput('nl', {audience: 'parents'})));
    expect(parents[0]).to.equal(content.titles.parents);
  });

  it('has services of the page’s own after the national ones, with owner and hours', () => {
    const text = lines(plainText(plainInput('nl', {local, only: ['other']})));
    expect(text[5]).to.match(
      /^Wijkteam West \(Gemeente\): 030 123 45 67 · https:\/\/www\.wijkteam\.example\/west · Openingstijden: ma–vr 0?9:00–17:00$/
    );
  });

  it('has the address of the page in each language', () => {
    const text = lines(plainText(plainInput('nl', {pages})));
    expect(text).to.include('Nederlands: https://gemeente.example/hulp');
    expect(text).to.include('English: https://gemeente.example/en');
  });

  it('keeps a number in one piece beside Arabic, and has no marks elsewhere', () => {
    const arabic = plainText(plainInput('ar', {local}));
    expect(arabic)
      .to.contain('\u20680800 266 64 36\u2069')
      .and.to.contain('\u2068030 123 45 67\u2069');
    const dutch = plainText(plainInput('nl', {local, pages}));
    const marked = lines(dutch).filter((line) => /[\u2068\u2069]/.test(line));
    expect(marked).to.deep.equal(['\u2068العربية\u2069: \u2068https://gemeente.example/ar\u2069']);
  });
});
