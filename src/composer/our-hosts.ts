/** The elements that carry our interface. Known by themselves: any page can write our attribute on elements of its own. */
export const ourHosts = new WeakSet<EventTarget>();
