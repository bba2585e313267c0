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

SOURCE is a .torrent file, a folder of them, an http(s) address or a magnet link.

Download, seed and run:
  --peer HOST:PORT            connect to this peer (repeatable; literal addresses)
  --listen-port N             port for incoming connections (0: any)
  --listen-address A          address to listen on and to connect from
  --max-download RATE         bytes/s; k, M, G or Ki, Mi, Gi may follow
  --max-upload RATE
  --max-peers N               connections of each torrent
  --pieces-per-peer N|auto    pieces that one peer may be fetching at once, 1 to 128
  --upload-slots N|auto       peers of a torrent to serve at once, 1 to 200
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
  --category NAME             put the torrents into this category
  --sequential                fetch pieces in order
  --only GLOB                 only files whose name matches (repeatable)
  --no-trackers               do not announce to trackers
  --no-dht, --no-lsd, --no-pex, --no-utp
  --encryption prefer|require|off
  --assume-complete           trust that all data is there, without checking
  --keep-seeding              do not end when complete
  --timeout SECONDS           give up after so long
  --profile DIR               keep state and settings here
  --progress auto|bar|plain|json|none

Create:
  --tracker URL               repeatable; each becomes a tier of its own
  --web-seed URL              repeatable
  --piece-size BYTES          a power of two; chosen by size if not given
  --version v1|v2|hybrid      v1 if not given
  --private                   only peers from the torrent's own trackers
  --comment TEXT

Exit codes: 0 done, 1 failed, 2 bad usage or input, 3 timeout, 130 interrupted.
)");
}

} // namespace freshet::cli
