import {renderContent} from '@signpost-help/signpost/ssr';
import {Signpost} from './signpost';

const attributes = {lang: 'nl', need: 'victim self'};

export default async function Page() {
  return <Signpost attributes={attributes} content={await renderContent(attributes)} />;
}
