// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/peer_client.h"

namespace freshet::interop {

PeerClient::PeerClient(const QString& home)
    : m_home(home)
    , m_port(freePort())
    , m_process(home)
{}

bool PeerClient::dial(const QString& /*infoHash*/, quint16 /*port*/)
{
    return false;
}

bool PeerClient::waitForAll(const QString& infoHash)
{
    return m_process.waitFor([&] { return hasAll(infoHash); });
}

} // namespace freshet::interop
