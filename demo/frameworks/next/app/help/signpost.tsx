'use client';

import '@signpost-help/signpost/define';
import type {SignpostPanel} from '@signpost-help/signpost';
import type {} from '@signpost-help/signpost/react';
import type {PanelAttributes} from '@signpost-help/signpost/ssr';
import type {Ref} from 'react';

interface Props {
  attributes: PanelAttributes;
  /** What `renderContent` gives for the attributes of the first rendering. */
  content: string;
  ref?: Ref<SignpostPanel>;
}

export function Signpost({attributes, content, ref}: Props) {
  // The parser moves the content into the shadow root, so React would miss it.
  return (
    <signpost-panel
      {...attributes}
      ref={ref}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: content}}
    />
  );
}
