// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/clipboard_watch.h"

#include "ui/models/safe_text.h"
#include "ui/window/incoming_sources.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace freshet::ui {

namespace {

/// Enough to know whether there is anything.
constexpr qsizetype looksAt = 20;
constexpr qsizetype longestText = 64 * 1024;
constexpr qsizetype longestShownName = 80;

} // namespace

QString pasteableName(const QMimeData* data)
{
    if (data == nullptr) {
        return {};
    }
    QMimeData beginning;
    if (data->hasUrls()) {
        const QList<QUrl> urls = data->urls();
        beginning.setUrls(urls.first(qMin(urls.size(), looksAt)));
    } else if (data->hasText()) {
        beginning.setText(data->text().left(longestText).section(QLatin1Char('\n'), 0, looksAt - 1));
    }
    const IncomingSources found = sourcesFromMime(beginning);
    return found.sources.isEmpty() ? QString()
                                   : safeText(provisionalName(found.sources.constFirst()), longestShownName);
}

ClipboardWatch::ClipboardWatch(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (m_window.isActiveWindow()) {
            look();
        }
    });
}

bool ClipboardWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate) {
        look();
    }
    return QObject::eventFilter(watched, event);
}

void ClipboardWatch::look()
{
    QString name = pasteableName(QGuiApplication::clipboard()->mimeData());
    if (name != m_name) {
        m_name = std::move(name);
        Q_EMIT changed();
    }
}

} // namespace freshet::ui
