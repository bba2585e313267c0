// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

namespace freshet::cli {

QString helpText()
{
    return QStringLiteral(R"(Usage: freshet-cli COMMAND [OPTIONS]

  show SOURCE [--json]                   what a torrent file or magnet link contains
  download SOURCE --save-to DIR          ends once every wanted piece is verified on disk
  seed SOURCE... --save-to DIR           checks what is there, serves until interrupted
  run --profile DIR [SOURCE...]          the whole session without a window, until interrupted
  verify SOURCE --save-to DIR [--json]   compares files with a torrent
  create PATH -o FILE                    makes a torrent file
  history --profile DIR                  what was moved when, also while a Freshet runs
  log --profile DIR [--follow]           what has happened, also while a Freshet runs

SOURCE is a .torrent file, a folder of them, an http(s) address or a magnet link.

Download, seed and run:
  --save-to DIR               the folder where the files are or go
  --peer HOST:PORT            connect to this peer (repeatable; literal addresses)
  --listen-port N             port for incoming connections (0: any)
  --listen-address A          address to listen on and to connect from
  --max-download RATE         limit in bytes/s; k, M, G or Ki, Mi, Gi may follow
  --max-upload RATE           limit on what is sent
  --max-download-per-peer RATE, --max-upload-per-peer RATE
                              limits for each peer
  --limits-count payload|all  what rate limits count; all: with protocol and IP
  --max-upload-delay MS       slow uploads down when they delay the line by more; 0: never
  --category-limits NAME=DOWN:UP
                              limits of a category's torrents together (repeatable)
  --tag-limits NAME=DOWN:UP   limits of a tag's torrents together (repeatable)
  --category-quota NAME=PERIOD:DOWN:UP[:pause]
                              a quota of a category's torrents together for each day, week or month,
                              as with --quota-period (repeatable)
  --max-peers N               connections of each torrent
  --pieces-per-peer N|auto    pieces that one peer may be fetching at once, 1 to 128
  --upload-slots N|auto       peers of a torrent to serve at once, 1 to 200
  --alternative-limits        slow mode: other limits count instead of the usual ones
  --alternative-download RATE, --alternative-upload RATE
                              the limits of slow mode
  --schedule "DAYS TIMES PROFILE"
                              limits by the clock, such as "mon-fri 8:00-18:30 alternative"; profiles
                              are full, normal, alternative (slow mode), seed-only, pause (repeatable)
  --full-speed MINUTES        no limit for everything for so long
  --quota-period off|day|week|month
                              a quota for everything, and how long it has to last
  --quota-download BYTES, --quota-upload BYTES
                              what may be moved in a period, with protocol and IP
  --quota-action pace|pause   when 80 % is used: spread the rest, or go on and pause at the end
  --quota-month-start DAY     when months begin, 1 to 28
  --torrent-quota-period off|day|week|month
                              a quota for each torrent that is added
  --torrent-quota-download BYTES, --torrent-quota-upload BYTES
                              what it may move in a period
  --torrent-quota-action pace|pause
                              as --quota-action, for each torrent
  --torrent-quota-month-start DAY
                              as --quota-month-start, for each torrent
  --category NAME             of each torrent that is added
  --tag NAME                  one of the tags of each torrent that is added (repeatable)
  --torrent-max-download RATE, --torrent-max-upload RATE
                              of each torrent that is added
  --torrent-min-download RATE, --torrent-min-upload RATE
                              what it gets first while a limit is shared
  --torrent-weight N          its part of a shared limit, 1 to 10000; others have 100
  --seeding-order round-robin|fastest|contribution|anti-leech
                              whom to serve first once complete
  --super-seed                hand out pieces one by one while nobody else has them
  --share-ratio N             seeding is enough when so many times the download was sent
  --share-time MINUTES        ... after so much seeding
  --share-idle MINUTES        ... after so much of it without upload
  --share-action stop|throttle|remove|super-seed
                              what a torrent that has given enough does; files always stay
  --share-rate RATE           what "throttle" leaves it, bytes/s
  --keep-below-seeds N        never enough while fewer seeds are known, this one included
  --sequential                fetch pieces in order
  --only GLOB                 only files whose name matches (repeatable)
  --no-trackers               do not announce to trackers
  --no-dht, --no-lsd, --no-pex, --no-utp
                              do not use this
  --encryption prefer|require|off
                              of connections to peers
  --assume-complete           trust that all data is there, without checking
  --final-check off|sampled|full
                              how much of a finished download is read back from the disk
  --keep-free BYTES           downloads wait while less is free on their disk (default: 1Gi; 0: nothing)
  --no-repair                 damage found on the disk ends the torrent, and is not fetched again
  --scrub-days N              read idle, complete torrents again after so many days (0: never)
  --scrub-rate RATE           bytes/s that this may read
  --keep-seeding              do not end when complete
  --timeout SECONDS           give up after so long
  --profile DIR               keep state and settings here
  --watch-folder DIR          add the torrent files that appear in DIR (run); they get the ending .added
  --delete-watched            ... or are deleted instead
  --progress auto|bar|plain|json|none
                              how progress is told; json: one object a line
  --metrics [ADDRESS:]PORT    offer metrics to Prometheus at /metrics (a port alone: to this computer only)
  --metrics-token-file FILE   ask readers for the bearer token in FILE
  --metrics-per-torrent       also each torrent's numbers, with its name
  --otlp-endpoint URL         send metrics to an OpenTelemetry collector (OTLP over HTTP, in JSON)
  --otlp-header NAME=VALUE    a header for each of these requests; repeatable, and other users may see it in ps
  --otlp-interval SECONDS     how often; 60 if not given
  --trace-pieces N            send it the life of one piece in N as a trace, too, without names and addresses

Show and verify:
  --json                      one JSON object instead of text

Create:
  -o, --output FILE           the torrent file to write
  --tracker URL               repeatable; each becomes a tier of its own
  --web-seed URL              repeatable
  --piece-size BYTES          a power of two; chosen by size if not given
  --version v1|v2|hybrid      v1 if not given
  --private                   only peers from the torrent's own trackers
  --comment TEXT              shown by clients

History:
  --range 10m|3h|7d|days      how far back, by the second, 10 seconds, 5 minutes or day; days if not given
  --format text|json|csv      as a table, one JSON object, or comma-separated values
  --torrent HASH              of one torrent: 5 minutes and days only

Log:
  --follow                    go on with what happens, until interrupted
  --lines N                   only the latest so many, before what follows
  --level info|warning|error  only what is so severe or more
  --kind NAME                 only of this kind, such as completed or tracker-failed (repeatable)
  --format text|json          as lines of text, or one JSON object a line
  --torrent HASH              of one torrent

Every command:
  --help                      this text; --version alone tells the version

Exit codes: 0 done, 1 failed, 2 bad usage or input, 3 timeout, 130 interrupted.
)");
}

} // namespace freshet::cli
