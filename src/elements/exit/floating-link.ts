/** Between the link and the focused element, in pixels. */
const GAP = 8;
/** How long after a focus change the page may still scroll because of it, also on a slow phone. */
const FOCUS_SCROLL_MS = 3000;

const outOfView = new Set<FloatingLink>();

/** What hides an element without taking its place: the top layer, where the link floats, does not show it. */
const hiding = {opacityProperty: true, visibilityProperty: true} as const;

const canObserve = () => 'IntersectionObserver' in globalThis;

/** Lets one link float, since one way out is enough. */
function updateFloating() {
  const [first] = outOfView;
  for (const link of outOfView) link.setFloating(link === first);
}

/**
 * Keeps a link in view. While its place in the page is scrolled out of view or clipped, the link
 * floats in the top layer, at the top of the window; at the bottom if the page has a fixed bar at
 * the top.
 */
export class FloatingLink {
  private place?: HTMLElement;
  private link!: HTMLElement;
  private isFloating = false;
  private focused?: Element;
  private focusedAt = 0;

  /** Undefined in jsdom, where the link stays in its place. */
  private readonly observer = canObserve()
    ? new IntersectionObserver(
        (entries) => {
          this.update(entries.pop()!);
        },
        {threshold: 0.5}
      )
    : undefined;

  /** @param place - The element around the link. It keeps its size while the link floats. */
  observe(place: HTMLElement | null, link: HTMLElement | null) {
    if (place === this.place || !place || !link) return;
    this.disconnect();
    this.place = place;
    this.link = link;
    this.observer?.observe(place);
  }

  disconnect() {
    this.observer?.disconnect();
    this.returnToPlace();
    this.place = undefined;
    updateFloating();
  }

  setFloating(isFloating: boolean) {
    const {place, link} = this;
    if (isFloating === this.isFloating || !place) return;
    this.isFloating = isFloating;
    const {offsetWidth, offsetHeight} = place;
    place.style.width = isFloating ? `${offsetWidth}px` : '';
    place.style.height = isFloating ? `${offsetHeight}px` : '';
    link.classList.toggle('floating', isFloating);
    link.setAttribute('part', isFloating ? 'link floating' : 'link');
    // Removing the attribute closes the popover.
    link.popover = isFloating ? 'manual' : null;
    link.classList.remove('low');
    if (isFloating) {
      showInTopLayer(link);
      this.avoidBars();
    }
    const updateListener = isFloating ? 'addEventListener' : 'removeEventListener';
    document[updateListener]('focusin', this.focusMoved);
    document[updateListener]('scrollend', this.scrollEnded);
    document[updateListener]('toggle', this.popoverToggled, true);
    document[updateListener]('click', this.pageClicked as EventListener, true);
  }

  /**
   * Does not float if its place is further down, at the side, as in a menu that slides in, or hidden by
   * the page and so without height.
   */
  private update({intersectionRatio, boundingClientRect}: IntersectionObserverEntry) {
    const {top, left, right, height} = boundingClientRect;
    const isAbove = intersectionRatio < 0.5 && top < innerHeight;
    const isAside = right <= 0 || left >= innerWidth;
    if (isAbove && !isAside && height && this.isShown) outOfView.add(this);
    else this.returnToPlace();
    updateFloating();
  }

  /** Whether the page shows the link's place, as far as the browser can tell. */
  private get isShown(): boolean {
    const place = this.place as Partial<HTMLElement> | undefined;
    return (place?.checkVisibility?.(hiding) ?? true) && !isShut(hostInPage(this.link));
  }

  private returnToPlace() {
    outOfView.delete(this);
    this.setFloating(false);
  }

  /** A popover or dialog that opens later covers the link, so the link is shown again above it. */
  private readonly popoverToggled = ({target, newState}: Event & {newState?: string}) => {
    const isInTopLayer = (target as HTMLElement).popover ?? isModal(target as Element);
    // An inert body means that this popover is the cover of a page that is being left.
    if (newState !== 'open' || !isInTopLayer || document.body.inert) return;
    this.link.hidePopover();
    showInTopLayer(this.link);
  };

  /** A modal dialog makes the link inert, though it is seen: the click goes to the dialog's backdrop. */
  private readonly pageClicked = (event: MouseEvent) => {
    const {target, clientX: x, clientY: y} = event;
    if (!isModal(target as Element) || !contains(this.link, x, y)) return;
    if (contains(target as Element, x, y)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.link.click();
  };

  /** Moves the link to the bottom if it covers a bar, which may have a menu, and the bottom has none. */
  private avoidBars() {
    const {classList} = this.link;
    if (classList.contains('low') || !this.isOverBar()) return;
    classList.add('low');
    if (this.isOverBar()) classList.remove('low');
  }

  private isOverBar(): boolean {
    const {left, right, top, bottom} = this.link.getBoundingClientRect();
    const host = hostInPage(this.link);
    return [left + 1, (left + right) / 2, right - 1]
      .flatMap((x) => document.elementsFromPoint(x, (top + bottom) / 2))
      .some((element) => isInBar(element, host));
  }

  private readonly focusMoved = (event: Event) => {
    this.focused = event.composedPath()[0] as Element;
    this.focusedAt = event.timeStamp;
    this.link.classList.remove('low');
    this.avoidBars();
    // After the browser has scrolled the focused element into view.
    requestAnimationFrame(this.uncoverFocused);
  };

  /** Smooth scrolling ends later, and some pages show their bar again while scrolling. */
  private readonly scrollEnded = ({timeStamp}: Event) => {
    this.avoidBars();
    if (timeStamp - this.focusedAt < FOCUS_SCROLL_MS) this.uncoverFocused();
  };

  /** Scrolls until the link no longer covers the focused element; if that fails, moves the link. */
  private readonly uncoverFocused = () => {
    const distance = this.distanceToUncover();
    if (!distance) return;
    scrollBy({top: distance, behavior: 'instant'});
    if (this.distanceToUncover()) this.link.classList.toggle('low');
  };

  /** How far to scroll until the focused element is no longer under the link; 0 if it is not. */
  private distanceToUncover(): number {
    const {focused, link} = this;
    if (!this.isFloating || !focused || focused === link) return 0;
    const linkRect = link.getBoundingClientRect();
    const {left, right, top, bottom} = focused.getBoundingClientRect();
    const overlaps =
      left < linkRect.right &&
      right > linkRect.left &&
      top < linkRect.bottom &&
      bottom > linkRect.top;
    // A higher element can't be hidden by the link.
    const fits = bottom - top < innerHeight - linkRect.height - 2 * GAP;
    if (!overlaps || !fits) return 0;
    return link.matches('.low') ? bottom + GAP - linkRect.top : top - GAP - linkRect.bottom;
  }
}

/** Whether an element is in one that the page has folded up to nothing, or made inert. */
function isShut(element: Element | null): boolean {
  if (!element) return false;
  const {width, height} = element.getBoundingClientRect();
  const isFolded = (!width || !height) && getComputedStyle(element).overflow !== 'visible';
  return isFolded || element.matches('[inert]') || isShut(element.parentElement);
}

const isModal = (element: Element) =>
  CSS.supports('selector(:modal)') && element.matches('dialog:modal');

function contains(element: Element, x: number, y: number): boolean {
  const {left, right, top, bottom} = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Whether an element stays in place when the page scrolls. An element around `host` does not count. */
function isInBar(element: Element | null, host: Element): boolean {
  if (!element || element.contains(host)) return false;
  const {position} = getComputedStyle(element);
  return position === 'fixed' || position === 'sticky' || isInBar(element.parentElement, host);
}

/** The outermost shadow host around an element. */
function hostInPage(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? hostInPage(root.host) : element;
}

/** In browsers without popovers, the link depends on its `z-index`. */
function showInTopLayer(link: Partial<HTMLElement>) {
  link.showPopover?.();
}
