// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/file_open_filter.h"

#include <QFileOpenEvent>
#include <QMetaMethod>
#include <QUrl>

#include <utility>

namespace freshet::app {

bool FileOpenFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FileOpen) {
        return QObject::eventFilter(watched, event);
    }
    const auto& open = static_cast<const QFileOpenEvent&>(*event);
    const QString source = open.file().isEmpty() ? open.url().toString(QUrl::FullyEncoded) : open.file();
    if (isSignalConnected(QMetaMethod::fromSignal(&FileOpenFilter::sourceOpened))) {
        Q_EMIT sourceOpened(source);
    } else {
        m_early.append(source);
    }
    return true;
}

QStringList FileOpenFilter::takeEarly()
{
    return std::exchange(m_early, {});
}

} // namespace freshet::app
