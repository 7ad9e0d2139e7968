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
 * the page has.
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
    if (floats) raise(link);
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

  private readonly focusMoved = (event: Event) => {
    this.focused = event.composedPath()[0] as Element;
    this.focusedAt = event.timeStamp;
    this.link.classList.remove('low');
    // The browser scrolls it into view first.
    requestAnimationFrame(this.uncover);
  };

  /** A page may scroll smoothly, which ends later. */
  private readonly scrolled = ({timeStamp}: Event) => {
    if (timeStamp - this.focusedAt < SECOND) this.uncover();
  };

  /** What has focus is not to be under the link: the page scrolls, or else the link goes to the bottom. */
  private readonly uncover = () => {
    const covered = this.covered();
    if (!covered) return;
    scrollBy({top: -covered, behavior: 'instant'});
    this.link.classList.toggle('low', this.covered() > 0);
  };

  /** By how much what has focus is too high up; 0 where it is not under the link. */
  private covered(): number {
    const {focused, link} = this;
    if (!this.floats || !focused || focused === link) return 0;
    const over = link.getBoundingClientRect();
    const {left, right, top, bottom} = focused.getBoundingClientRect();
    const overlaps =
      left < over.right && right > over.left && top < over.bottom && bottom > over.top;
    // What is that high can't be hidden by it.
    const fits = bottom - top < innerHeight - over.bottom - GAP;
    return overlaps && fits ? over.bottom + GAP - top : 0;
  }
}

/** Into the top layer, where there is one; its `z-index` is all there is elsewhere. */
function raise(link: Partial<HTMLElement>) {
  link.showPopover?.();
}
