// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/metadata_search.h"

#include <QFrame>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace freshet::ui {

/// What stands where a torrent's files will be, while it is fetched or its file list is searched for.
class FileListWait : public QFrame
{
    Q_OBJECT
public:
    explicit FileListWait(QWidget* parent = nullptr);

    /// A torrent file comes from its address.
    void showFetching();
    /// Peers of a magnet link are asked; nothing: not yet.
    void showSearch(const std::optional<api::MetadataSearch>& search);
    [[nodiscard]] bool isButtonFocused() const;

Q_SIGNALS:
    /// It is to be added as it is.
    void addNowWanted();
    /// The torrent file is not to be waited for.
    void stopWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshIcon();

    bool m_isFetching = true;
    std::optional<api::MetadataSearch> m_search;
    QLabel* m_icon;
    QLabel* m_text;
    QProgressBar* m_progress;
    QLabel* m_reason;
    QPushButton* m_addNow;
    QPushButton* m_stop;
};

} // namespace freshet::ui
