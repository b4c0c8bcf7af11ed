export const USAGE = `zorgpact-feed: gereedschap voor wie een Zorgpact-feed publiceert
               tools for whoever publishes a Zorgpact feed

  zorgpact-feed validate <bestand|url> [--json]
      Controleert een feed.  ·  Checks a feed.

  zorgpact-feed build <bronmap> --out <map> [--json]
      Maakt v1/feed.json en v1/pacts/<id>.json van de YAML- en JSON-bestanden in een map.
      Makes v1/feed.json and v1/pacts/<id>.json from the YAML and JSON files in a folder.

  --json       bevindingen als JSON  ·  findings as JSON
  --help       deze uitleg  ·  this text
  --version    het versienummer  ·  the version number

Exit  0  in orde  ·  all right
      1  er zijn fouten  ·  there are errors
      2  niet te lezen, of verkeerd gebruik  ·  can't be read, or wrong usage`;
