/** A link to a place on the same page: "#ibu". The router's own links begin with "#/". */
const PLACE = /^#(?!\/)(.+)$/;

/** What follows the # in the address is the page, so that links to a place on it are followed here. */
export function followJumps(): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const place = PLACE.exec(link?.getAttribute("href") ?? "")?.[1];
    if (place === undefined) return;
    event.preventDefault();
    document.getElementById(place)?.scrollIntoView();
  });
}
