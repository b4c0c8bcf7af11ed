export const USAGE = `zorgpact-feed: gereedschap voor wie een Zorgpact-feed publiceert
               tools for whoever publishes a Zorgpact feed

  zorgpact-feed validate <bestand|url> [--json]
      Controleert een feed.  ·  Checks a feed.

  zorgpact-feed build <bronmap> --out <map> [--json]
      Maakt v1/feed.json en v1/pacts/<id>.json van de YAML- en JSON-bestanden in een map.
      Makes v1/feed.json and v1/pacts/<id>.json from the YAML and JSON files in a folder.

  zorgpact-feed snippet <bestand|url> --widget <naam> --kit <adres> [--pact <id>] [--koploper <id>] [--rung <vorm>]
                        [--attribute <naam>=<waarde>]… [--feed-url <url>] [--sri <bestand|url>] [--json]
      Schrijft de code om te plakken, met een terugval uit de feed.
      Writes the code to paste, with a fallback made of the feed.
      <vorm> · rung: element, script, div, link, iframe   <adres>: de map met cdn/ · the folder that holds cdn/
      --sri: cdn/sri.json, voor de controlegetallen · for the hashes

  zorgpact-feed pages <feed> --base <adres> --out <map> [--json]
      Maakt een pagina per pact en onderdeel: embed/<pact>/<onderdeel>.html, met oEmbed en platte HTML ernaast.
      Makes a page per pact and widget: embed/<pact>/<widget>.html, with oEmbed and plain HTML beside it.

  zorgpact-feed content <feed> --widget <naam> [--pact <id>] [--koploper <id>] [--attribute <naam>=<waarde>] [--kit <adres>] [--shadow] [--persons]
      Schrijft de tag van een onderdeel met zijn hele inhoud erin, om te plakken; zonder namen van contactpersonen, tenzij met --persons.
      Writes the tag of a widget with all of its content inside, to paste; without names of contact persons, unless with --persons.

  <feed>       bestand, adres of map van een feed  ·  file, address or folder of a feed
  --base       adres van de map waar cdn/ en feed/ in staan  ·  address of the folder that holds cdn/ and feed/
  --kit        hetzelfde; dan staat de regel met het script erbij  ·  the same; adds the line with the script
  --shadow     zoals het onderdeel eruitziet, voor een server die hele pagina's schrijft
               as the widget looks, for a server that writes whole pages
  --json       bevindingen als JSON  ·  findings as JSON
  --help       deze uitleg  ·  this text
  --version    het versienummer  ·  the version number

Exit  0  in orde  ·  all right
      1  er zijn fouten  ·  there are errors
      2  niet te lezen, of verkeerd gebruik  ·  can't be read, or wrong usage`;
