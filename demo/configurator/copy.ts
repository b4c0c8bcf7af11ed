/**
 * Puts a text on the clipboard; where a browser refuses, the block that shows it is selected, ready for Ctrl and C.
 * @returns whether it was copied
 */
export async function copy(text: string, block: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (!block) return false;
    const range = document.createRange();
    range.selectNodeContents(block);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    // Where a page has no clipboard of its own: without TLS, or in an old browser.
    return document.execCommand('copy');
  }
}
