/** What every widget of the CDN build shares; the loader runs it first. */
export { setPageFeed as startPage } from '../context/page.js';
export { ZorgpactWidget } from '../components/widget.js';
