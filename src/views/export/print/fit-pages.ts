/** Sizes that are tried, the largest first. Smaller than the last cannot be read on paper. */
const sizes = [1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79, 0.76, 0.73, 0.7];

/** Between the margins of US Letter, the lower of the two papers, less what rounding may add. */
const pageHeight = '253mm';

/**
 * Makes each page as large as fits on one sheet of either paper: long names, many ranges and comparisons need room. The
 * pages stand beside the screen as wide as the narrower paper, so they can be measured before they are printed.
 */
export function fitPages(pages: HTMLElement): void {
  const ruler = document.createElement('div');
  ruler.style.height = pageHeight;
  pages.append(ruler);
  const most = ruler.offsetHeight;
  ruler.remove();
  for (const page of pages.querySelectorAll<HTMLElement>('.page')) fit(page, most);
}

function fit(page: HTMLElement, most: number): void {
  for (const size of sizes) {
    page.style.setProperty('--fit', String(size));
    if (page.getBoundingClientRect().height <= most) return;
  }
}
