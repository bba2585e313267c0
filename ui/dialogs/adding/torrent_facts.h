// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"

#include <QTextEdit>

namespace freshet::ui {

/// What a torrent says of itself, as text that can be selected and copied: comment, info hash, trackers,
/// whether it is private. Texts are strangers' and are shown as they stand.
class TorrentFacts : public QTextEdit
{
    Q_OBJECT
public:
    explicit TorrentFacts(QWidget* parent = nullptr);

    void setPreview(const api::TorrentPreview& preview);

    /// Some lines high, however much there is to read.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QList<std::pair<QString, QString>> facts() const;
    [[nodiscard]] QString trackersText() const;

    api::TorrentPreview m_preview;
};

} // namespace freshet::ui
