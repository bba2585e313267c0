// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDesktopServices>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QUrl>

namespace freshet::test {

/// While it lives, it takes the addresses of files that the desktop would open.
class UrlTaker : public QObject
{
    Q_OBJECT
public:
    UrlTaker() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take"); }
    ~UrlTaker() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    Q_DISABLE_COPY_MOVE(UrlTaker)

    [[nodiscard]] QStringList paths() const
    {
        QStringList paths;
        for (const QUrl& url : m_urls) {
            paths.append(url.toLocalFile());
        }
        return paths;
    }

public Q_SLOTS:
    void take(const QUrl& url) { m_urls.append(url); }

private:
    QList<QUrl> m_urls;
};

} // namespace freshet::test
