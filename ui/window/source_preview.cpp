// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/source_preview.h"

#include "engine/api/session.h"
#include "ui/window/incoming_sources.h"

namespace freshet::ui {

SourcePreview::SourcePreview(api::Session& session, const api::TorrentSource& source, QObject* parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        m_answer = m_watcher.resultAt(index);
        Q_EMIT answered();
    });
    m_watcher.setFuture(session.preview(source));
}

SourcePreview::~SourcePreview()
{
    m_watcher.future().cancel();
}

QString SourcePreview::name() const
{
    return provisionalName(m_source);
}

void SourcePreview::dismiss()
{
    m_watcher.disconnect(this);
    m_watcher.future().cancel();
    deleteLater();
}

} // namespace freshet::ui
