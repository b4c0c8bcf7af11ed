import { setPageFeed } from '../context/page.js';
import '../define.js';
import { createEmbed, currentScript, LOADER, shared } from './embed.js';

const script = currentScript();
const embed = (shared[LOADER] ??= createEmbed(script));
setPageFeed(embed.feed);
embed.place(script);
