// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/opentracker.h"

#include <QDir>
#include <QFile>

namespace freshet::interop {

Opentracker::Opentracker(const QString& home)
    : m_home(home)
    , m_port(freePort())
    , m_process(home)
{}

QString Opentracker::complaint()
{
    return missingPrograms({QStringLiteral("opentracker")});
}

QString Opentracker::announceUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1/announce").arg(m_port);
}

bool Opentracker::start(const QStringList& infoHashes)
{
    QFile whitelist(m_home + QStringLiteral("/whitelist"));
    if (!whitelist.open(QIODevice::WriteOnly)) {
        return false;
    }
    whitelist.write(infoHashes.join(QLatin1Char('\n')).toLatin1() + '\n');
    whitelist.close();
    // Started by root it becomes nobody, and has to find its list then.
    QFile::setPermissions(m_home, QFile::permissions(m_home) | QFile::ReadOther | QFile::ExeOther);
    const QString port = QString::number(m_port);
    return m_process.start(QStringLiteral("opentracker"),
               {QStringLiteral("-i"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), port,
                   QStringLiteral("-P"), port, QStringLiteral("-d"), m_home, QStringLiteral("-u"),
                   QStringLiteral("nobody"), QStringLiteral("-w"), QStringLiteral("whitelist")})
        && m_process.waitFor([this] { return isListening(m_port); });
}

bool Opentracker::waitForPeer(const QString& infoHash)
{
    const QByteArray name = QByteArray::fromHex(infoHash.toLatin1()).toPercentEncoding();
    const QUrl url =
        QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(m_port) + "/scrape?info_hash=" + name);
    return m_process.waitFor([&] {
        const QByteArray answer = m_http.get(url).body;
        return answer.contains("8:completei1e") || answer.contains("10:incompletei1e");
    });
}

} // namespace freshet::interop
