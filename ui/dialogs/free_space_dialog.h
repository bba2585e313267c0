// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/units.h"

#include <QDialog>
#include <QList>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace freshet::ui {

/// Shows which torrents could go so that others have room: finished ones on the same disk, the largest first.
class FreeSpaceDialog : public QDialog
{
    Q_OBJECT
public:
    /// A torrent that could go. Value type.
    struct Entry
    {
        TorrentId id;
        QString name;
        /// Its files on the disk.
        ByteCount size = 0;
        double ratio = 0;
        QString folder;

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    /// `folder` is where room is needed.
    explicit FreeSpaceDialog(const QString& folder, QWidget* parent = nullptr);

    /// In the order in which they are shown; what is selected stays.
    void showEntries(const QList<Entry>& entries);
    /// Bytes that are needed and free in the folder; nothing: not known.
    void showSpace(ByteCount needed, std::optional<ByteCount> free);

Q_SIGNALS:
    void removeWanted(const QList<freshet::TorrentId>& torrents);

private:
    [[nodiscard]] QList<TorrentId> selected() const;
    void makeRows();
    void showSelection();

    QString m_folder;
    /// Nothing while they are looked for.
    std::optional<QList<Entry>> m_entries;
    QLabel* m_space;
    QTreeWidget* m_list;
    QLabel* m_sum;
    QPushButton* m_remove;
};

} // namespace freshet::ui
