import {renderContent} from '@signpost-help/signpost/ssr';
import {Demo} from './demo';
import {attributesOf, first} from './settings';

/** At each request, as a page is rendered that depends on its visitor. */
export const dynamic = 'force-dynamic';

export default async function Page() {
  const content = await renderContent(attributesOf(first));
  return <Demo content={content} />;
}
