/** Address of a folder with a slash at its end, also from that of a script or a page in it; undefined for what is no web address. */
export function folderIn(text: string): string | undefined {
  const trimmed = text.trim();
  try {
    const { protocol, origin, pathname } = new URL(/^[\w.-]+\.[a-z]{2,}(\/|$)/i.test(trimmed) ? `https://${trimmed}` : trimmed);
    return /^https?:$/.test(protocol) ? `${origin}${pathname.replace(/(cdn\/[\w.-]+\.js|(embed\/[\w-]+\/)?[\w.-]+\.html)$/, '').replace(/\/?$/, '/')}` : undefined;
  } catch {
    return undefined;
  }
}
