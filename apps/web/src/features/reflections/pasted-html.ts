/** What a word processor puts before a line that it shows as part of a list. */
const LIST_SIGN = /^[\s\u00a0]*(?:([0-9]{1,4}|[a-z])[.)]|[·•▪◦o§–-])[\s\u00a0]*/i;

/**
 * What was copied elsewhere, made ready for the editor, which takes from it only what an answer may hold. Lists of word
 * processors come as paragraphs with a sign before each: they become lists.
 */
export function pastedHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const strange of body.querySelectorAll('style, script, xml, meta, link, title, template'))
    strange.remove();
  for (const line of body.querySelectorAll<HTMLElement>('p[class*="MsoList"], p[style*="mso-list"]')) {
    const sign = LIST_SIGN.exec(line.textContent);
    const kind = sign?.[1] ? 'ol' : 'ul';
    const before = line.previousElementSibling;
    const list = before?.localName === kind && before.hasAttribute('data-pasted') ? before : null;
    const into = list ?? body.ownerDocument.createElement(kind);
    into.setAttribute('data-pasted', '');
    if (!list) line.before(into);
    takeFromStart(line, sign?.[0].length ?? 0);
    const item = body.ownerDocument.createElement('li');
    item.append(...line.childNodes);
    into.append(item);
    line.remove();
  }
  return body.innerHTML;
}

function takeFromStart(line: HTMLElement, characters: number) {
  const texts = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let left = characters; left > 0 && texts.nextNode();) {
    const text = texts.currentNode as Text;
    const taken = Math.min(left, text.data.length);
    text.data = text.data.slice(taken);
    left -= taken;
  }
}
