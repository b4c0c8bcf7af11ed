/** Characters that an editor writes by name; a name that is not among them stays as it is. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', zwj: '\u200d', zwnj: '\u200c' },
  ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', prime: '′', Prime: '″', hellip: '…', ndash: '–', mdash: '—', middot: '·', bull: '•', euro: '€' },
  ...{ aacute: 'á', agrave: 'à', acirc: 'â', auml: 'ä', ccedil: 'ç', eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', Eacute: 'É', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', ouml: 'ö', uacute: 'ú', uuml: 'ü' },
};

/** Text as a browser reads it: what is written by name or number is one character. */
export const decode = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    const code = hex ? parseInt(hex, 16) : Number(decimal ?? 0);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (NAMED[name as string] ?? whole);
  });
