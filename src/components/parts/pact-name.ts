/** The kind of pact, empty unless the name begins with it, and the part of the name that tells one pact from another. */
export function splitName(name: string): readonly [string, string] {
  const [, kind = '', rest = name] = /^(zorgpact|zorg- en welzijnspact)\s+(\S.*)$/i.exec(name) ?? [];
  return [kind, rest];
}
