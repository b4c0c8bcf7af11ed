vcl 4.1;

# Varnish before the web server that has the kit's files. Start it with -p http_gzip_support=off: with its own gzip Varnish never asks
# for brotli, which is about a sixth smaller.

import std;

# Yours: address and port of the web server, and in the probe the name under which it knows the kit.
backend default {
  .host = "127.0.0.1";
  .port = "8081";
  .connect_timeout = 1s;
  .first_byte_timeout = 5s;
  .probe = {
    .request = "HEAD /feed/v1/feed.json HTTP/1.1" "Host: localhost" "Connection: close";
    .interval = 10s;
  }
}

# Who may withdraw: the machine that publishes the feed, at http://127.0.0.1:6081/ with the kit's name as Host. To Varnish behind a TLS
# proxy on the same machine every visitor is 127.0.0.1, so that proxy must refuse PURGE.
acl publishers {
  "127.0.0.1";
}

sub vcl_recv {
  if (req.method == "PURGE") {
    if (client.ip !~ publishers) {
      return (synth(403));
    }
    return (purge);
  }
  if (req.method != "GET" && req.method != "HEAD") {
    return (synth(405));
  }
  # One copy for all sites: the files are the same for everybody, whoever asks.
  unset req.http.Cookie;
  unset req.http.Origin;
  set req.url = regsub(req.url, "\?.*$", "");
  if (req.http.Accept-Encoding ~ "\bbr\b") {
    set req.http.Accept-Encoding = "br";
  } elsif (req.http.Accept-Encoding ~ "\bgzip\b") {
    set req.http.Accept-Encoding = "gzip";
  } else {
    unset req.http.Accept-Encoding;
  }
  # What is past its time: stale-while-revalidate when the web server is there, stale-if-error when it is not.
  if (std.healthy(req.backend_hint) && req.restarts == 0) {
    set req.grace = 60s;
  } else {
    set req.grace = 7d;
  }
  return (hash);
}

sub vcl_backend_response {
  # An error never takes the place of a good copy.
  if (beresp.status >= 500) {
    return (abandon);
  }
  if (beresp.status == 200) {
    set beresp.grace = 7d;
    set beresp.http.Vary = "Accept-Encoding";
  } else {
    set beresp.ttl = 10s;
    set beresp.grace = 0s;
  }
}

sub vcl_backend_error {
  return (abandon);
}

sub vcl_synth {
  # No answer: once more, with any copy that there is.
  if (resp.status == 503 && req.restarts == 0) {
    return (restart);
  }
  # Readable for a script of another site, which then waits and asks again.
  set resp.http.Access-Control-Allow-Origin = "*";
  if (resp.status == 503) {
    set resp.http.Retry-After = "10";
  }
}
