// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"
#include "engine/api/requests.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace freshet::api {
class Session;
}

namespace freshet::ui {

/// Asks the session what one source contains. Ends the search for a file list when it goes.
class SourcePreview : public QObject
{
    Q_OBJECT
public:
    using Answer = api::Outcome<api::TorrentPreview>;

    SourcePreview(api::Session& session, const api::TorrentSource& source, QObject* parent);
    ~SourcePreview() override;
    Q_DISABLE_COPY_MOVE(SourcePreview)

    [[nodiscard]] const api::TorrentSource& source() const { return m_source; }
    /// Before anything is known of its contents.
    [[nodiscard]] QString name() const;
    /// A magnet link or an address, whose contents others have to send.
    [[nodiscard]] bool isRemote() const { return m_source.file.isEmpty() && m_source.bytes.isEmpty(); }
    /// The latest one.
    [[nodiscard]] const std::optional<Answer>& answer() const { return m_answer; }
    /// Nobody wants to know any more: ends it at once, and deletes it soon.
    void dismiss();

Q_SIGNALS:
    /// Of a magnet link twice: at once, and with the file list. Never inside the constructor.
    void answered();

private:
    api::TorrentSource m_source;
    std::optional<Answer> m_answer;
    QFutureWatcher<Answer> m_watcher;
};

} // namespace freshet::ui
