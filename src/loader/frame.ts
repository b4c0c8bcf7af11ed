/**
 * For the page around an iframe of rung 5: gives the frame the height of what is in it. A site that allows no foreign script
 * can serve this file itself; without it the frame keeps the height of its own attribute and scrolls.
 */
const HEIGHT = 'zorgpact:height';

/** Pixels; a frame that tells less or more is not believed. */
const [LOWEST, HIGHEST] = [24, 30_000];

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed"]')].filter(({ src }) => /\/embed(\.html\?.*widget=|\/[\w-]+\/[\w-]+\.html([?#]|$))/.test(src));

addEventListener('message', ({ data, source, origin }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
  const height = data?.type === HEIGHT && data.height;
  if (typeof height !== 'number' || !(height >= LOWEST && height <= HIGHEST)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  // A sandboxed frame has no origin; of another one, that of its address counts.
  if (!frame || (origin !== 'null' && origin !== new URL(frame.src).origin)) return;
  const { boxSizing } = getComputedStyle(frame);
  const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.setProperty('height', `${height + border}px`);
  // In a line of text there would be room for its descenders under it.
  frame.style.setProperty('display', 'block');
});

// Those that were there before this script tell once more.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: `${HEIGHT}?` }, '*');
