/** On the element that a finger reached before the page was alive: the name of the event that nobody heard. */
const EARLY = "data-early";
/** On the page once it hears by itself. */
const ALIVE = "data-alive";

/**
 * Runs before the first paint: keeps in mind the last button that was tapped, or the file that was chosen, while the
 * code is still on its way. Links lead on by themselves. Written for browsers that may be older than the app's own.
 */
export const earlyActsScript = (): string =>
  `(function(){function k(e){var d=document,c=e.target;` +
  `if(d.documentElement.hasAttribute("${ALIVE}")||!c.closest)return;` +
  `c=c.closest(e.type==="click"?"#root button":"#root input[type=file]");if(!c)return;` +
  `var o=d.querySelector("[${EARLY}]");if(o)o.removeAttribute("${EARLY}");c.setAttribute("${EARLY}",e.type)}` +
  `addEventListener("click",k,true);addEventListener("change",k,true)})()`;

/** Lets the page hear what was done before it was alive. */
export function hearEarlyActs(): void {
  document.documentElement.setAttribute(ALIVE, "");
  const element = document.querySelector<HTMLElement>(`[${EARLY}]`);
  const type = element?.getAttribute(EARLY);
  element?.removeAttribute(EARLY);
  if (type === "click") element?.click();
  else if (type === "change") element?.dispatchEvent(new Event("change", { bubbles: true }));
}
