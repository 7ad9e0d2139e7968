import {asksHeight, type Height} from './messages.js';

/** Tells the page around, and no one else, how high the content is, whenever that changes. */
export function sayHeight(content: Element) {
  if (parent === window) return;
  // WordPress puts a secret behind `#?` and listens to who knows it.
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
  const say = () => {
    const {height, width} = content.getBoundingClientRect();
    const message: Height = {
      type: 'iframe-resized',
      height: Math.ceil(height),
      width: Math.ceil(width),
    };
    // To whichever origin it is: a height tells nothing of the visitor.
    parent.postMessage(message, '*');
    if (secret) parent.postMessage({secret, message: 'height', value: message.height}, '*');
  };
  new ResizeObserver(say).observe(content);
  // At once too: WordPress hides the frame until it has spoken, and a hidden frame observes nothing.
  say();
  addEventListener('message', ({data, source}) => {
    if (source === parent && asksHeight(data, secret)) say();
  });
}
