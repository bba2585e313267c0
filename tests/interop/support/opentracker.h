// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/interop/support/client_process.h"
#include "tests/interop/support/http_call.h"

namespace freshet::interop {

/// opentracker on 127.0.0.1, for TCP and UDP. Debian's build serves only the info-hashes it was given.
class Opentracker
{
public:
    explicit Opentracker(const QString& home);

    [[nodiscard]] static QString complaint();
    /// Chosen before the start, because torrents name it and the tracker has to know torrents.
    [[nodiscard]] QString announceUrl() const;
    [[nodiscard]] bool start(const QStringList& infoHashes);
    /// Until a seed or leecher of this torrent has announced itself.
    [[nodiscard]] bool waitForPeer(const QString& infoHash);

private:
    QString m_home;
    quint16 m_port;
    ClientProcess m_process;
    HttpCall m_http;
};

} // namespace freshet::interop
