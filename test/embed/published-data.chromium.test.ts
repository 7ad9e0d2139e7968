import {editions, languageOf} from '../support/editions.js';
import {expect} from 'chai';
import {servicesByNeed} from '../content/facts.js';

describe('oEmbed', () => {
  for (const name of editions) {
    it(`in ${name} follows the specification, and is linked from its frame page`, async () => {
      const answer = (await (await fetch(`/dist/oembed/${name}.json`)).json()) as Record<
        string,
        unknown
      >;
      expect([answer['version'], answer['type']]).to.deep.equal(['1.0', 'rich']);
      expect(answer['width']).to.be.a('number');
      expect(answer['height']).to.be.a('number');
      const html = new DOMParser().parseFromString(String(answer['html']), 'text/html');
      const frame = html.querySelector('iframe')!;
      const page = await (await fetch(`/dist/frame/${name}.html`)).text();
      const document = new DOMParser().parseFromString(page, 'text/html');
      const link = document.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]')!;
      expect(new URL(link.href).pathname).to.match(new RegExp(`/oembed/${name}\\.json$`));
      expect(frame.title).to.equal(document.title);
      expect(frame.src).to.equal(
        document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href
      );
      expect([frame.getAttribute('loading'), frame.referrerPolicy]).to.deep.equal([
        'lazy',
        'no-referrer',
      ]);
    });
  }
});

describe('the content as data', () => {
  for (const name of editions) {
    it(`in ${name} has all rubrics, needs, services and their sources`, async () => {
      const content = (await (await fetch(`/dist/content/${name}.json`)).json()) as {
        language: string;
        rubrics: {title: string; sourceHeading: string}[];
        needs: Record<string, string>;
        services: {id: string; phones?: unknown[]; facts: Record<string, {sources: unknown[]}>}[];
        regions: Record<string, unknown[]>;
      };
      expect(content.language).to.equal(languageOf(name));
      expect(content.rubrics).to.have.length(5);
      for (const {title, sourceHeading} of content.rubrics) {
        expect(title).to.not.equal('');
        expect(sourceHeading).to.be.a('string');
      }
      expect(Object.keys(content.needs)).to.have.length(6);
      expect(content.services.map(({id}) => id)).to.have.members([
        ...new Set(Object.values(servicesByNeed).flat()),
      ]);
      for (const {id, phones, facts} of content.services) {
        if (phones) expect(facts['phones']?.sources, id).to.not.have.length(0);
      }
      expect(Object.keys(content.regions)).to.include.members(['BE', 'GB', '001']);
      // The build has replaced all marks of numbers.
      expect(JSON.stringify(content)).to.not.match(/\{y?\d+\}/);
    });
  }
});
