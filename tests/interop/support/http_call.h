// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QUrl>

#include <utility>

namespace freshet::interop {

/// Talks HTTP to the remote controls of clients; waits for each answer.
class HttpCall
{
public:
    struct Answer
    {
        int status = 0; ///< 0: no answer.
        QByteArray body;
        QByteArray sessionId; ///< Transmission's header.
    };
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    HttpCall();
    [[nodiscard]] Answer get(const QUrl& url, const Headers& headers = {});
    [[nodiscard]] Answer post(const QUrl& url, const QByteArray& body, const Headers& headers);

private:
    [[nodiscard]] static Answer finish(QNetworkReply* reply);

    QNetworkAccessManager m_manager;
};

} // namespace freshet::interop
