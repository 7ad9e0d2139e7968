const GAP = 8;
const SECOND = 1000;

/** Those whose place is out of view; only one floats, since all lead away. */
const outOfView = new Set<Floating>();

function arrange() {
  const [first] = outOfView;
  for (const one of outOfView) one.float(one === first);
}

/**
 * Keeps a link in view: once its place in the page has been scrolled out of
 * view, or cut off, the link floats at the top of the window, above everything
 * the page has; at the bottom where the page has a bar at the top.
 */
export class Floating {
  private place?: HTMLElement;
  private link!: HTMLElement;
  private floats = false;
  private focused?: Element;
  private focusedAt = 0;

  private readonly observer = new IntersectionObserver(
    (entries) => {
      const {intersectionRatio, boundingClientRect} = entries.pop()!;
      // Nothing of it is in view where it is further down; it has no height where the page hides it.
      const {top, height} = boundingClientRect;
      if (intersectionRatio < 0.5 && height && top < innerHeight) outOfView.add(this);
      else this.settle();
      arrange();
    },
    {threshold: 0.5}
  );

  /** @param place - The element around the link, which keeps its size. */
  watch(place: HTMLElement | null, link: HTMLElement | null) {
    if (place === this.place || !place || !link) return;
    this.stop();
    this.place = place;
    this.link = link;
    this.observer.observe(place);
  }

  stop() {
    this.observer.disconnect();
    this.settle();
    this.place = undefined;
    arrange();
  }

  float(floats: boolean) {
    const {place, link} = this;
    if (floats === this.floats || !place) return;
    this.floats = floats;
    const {offsetWidth, offsetHeight} = place;
    place.style.width = floats ? `${offsetWidth}px` : '';
    place.style.height = floats ? `${offsetHeight}px` : '';
    link.classList.toggle('floating', floats);
    link.setAttribute('part', floats ? 'link floating' : 'link');
    // Taking the attribute away closes it.
    link.popover = floats ? 'manual' : null;
    link.classList.remove('low');
    if (floats) {
      raise(link);
      this.makeWay();
    }
    const change = floats ? 'addEventListener' : 'removeEventListener';
    document[change]('focusin', this.focusMoved);
    document[change]('scrollend', this.scrolled);
    document[change]('toggle', this.opened, true);
  }

  private settle() {
    outOfView.delete(this);
    this.float(false);
  }

  /** Whatever opens in the top layer opens above what is there. */
  private readonly opened = ({target, newState}: Event & {newState?: string}) => {
    // But not above the cover of a page that is being left.
    if (newState !== 'open' || !(target as HTMLElement).popover || document.body.inert) return;
    this.link.hidePopover();
    raise(this.link);
  };

  /** A bar that keeps its place, with a menu perhaps, is not covered, unless there is one on both sides. */
  private makeWay() {
    const {classList} = this.link;
    if (classList.contains('low') || !this.isOverBar()) return;
    classList.add('low');
    if (this.isOverBar()) classList.remove('low');
  }

  private isOverBar(): boolean {
    const {left, right, top, bottom} = this.link.getBoundingClientRect();
    const own = inPage(this.link);
    return [left + 1, (left + right) / 2, right - 1]
      .flatMap((x) => document.elementsFromPoint(x, (top + bottom) / 2))
      .some((one) => isInBar(one, own));
  }

  private readonly focusMoved = (event: Event) => {
    this.focused = event.composedPath()[0] as Element;
    this.focusedAt = event.timeStamp;
    this.link.classList.remove('low');
    this.makeWay();
    // The browser scrolls it into view first.
    requestAnimationFrame(this.uncover);
  };

  /** A page may scroll smoothly, which ends later, and may bring its bar back. */
  private readonly scrolled = ({timeStamp}: Event) => {
    this.makeWay();
    if (timeStamp - this.focusedAt < SECOND) this.uncover();
  };

  /** What has focus is not to be under the link: the page scrolls, or else the link goes to the other side. */
  private readonly uncover = () => {
    const way = this.wayOut();
    if (!way) return;
    scrollBy({top: way, behavior: 'instant'});
    if (this.wayOut()) this.link.classList.toggle('low');
  };

  /** How far the page is to scroll for what has focus; 0 where it is not under the link. */
  private wayOut(): number {
    const {focused, link} = this;
    if (!this.floats || !focused || focused === link) return 0;
    const over = link.getBoundingClientRect();
    const {left, right, top, bottom} = focused.getBoundingClientRect();
    const overlaps =
      left < over.right && right > over.left && top < over.bottom && bottom > over.top;
    // What is that high can't be hidden by it.
    const fits = bottom - top < innerHeight - over.height - 2 * GAP;
    if (!overlaps || !fits) return 0;
    return link.matches('.low') ? bottom + GAP - over.top : top - GAP - over.bottom;
  }
}

/** Whether something keeps its place when the page scrolls, other than what the link's own place is in. */
function isInBar(element: Element | null, own: Element): boolean {
  if (!element || element.contains(own)) return false;
  const {position} = getComputedStyle(element);
  return position === 'fixed' || position === 'sticky' || isInBar(element.parentElement, own);
}

/** The element of the page itself in which one in a shadow root stands. */
function inPage(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inPage(root.host) : element;
}

/** Into the top layer, where there is one; its `z-index` is all there is elsewhere. */
function raise(link: Partial<HTMLElement>) {
  link.showPopover?.();
}
