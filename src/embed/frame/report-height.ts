import {type HeightMessage, isHeightRequest} from './height-messages.js';

/** Reports the height of the content to the page around the frame, whenever it changes. */
export function reportHeight(content: Element) {
  if (parent === window) return;
  // WordPress puts a secret after `#?`, and ignores messages without it.
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
  const report = () => {
    const {height, width} = content.getBoundingClientRect();
    const message: HeightMessage = {
      type: 'iframe-resized',
      height: Math.ceil(height),
      width: Math.ceil(width),
    };
    // To any origin: the height reveals nothing about the visitor.
    parent.postMessage(message, '*');
    if (secret) parent.postMessage({secret, message: 'height', value: message.height}, '*');
  };
  new ResizeObserver(report).observe(content);
  // WordPress hides the frame until this message, and a ResizeObserver ignores a hidden frame.
  report();
  window.addEventListener('message', ({data, source}) => {
    if (source === parent && isHeightRequest(data, secret)) report();
  });
}
