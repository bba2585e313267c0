// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;

namespace freshet::ui {

/// Several torrents that are to be added: which of them is shown, and whether choices are for all or for that
/// one. Not there for a single torrent.
class AddListPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AddListPanel(QWidget* parent = nullptr);

    /// Adds a row or changes it; the first one becomes the current one. `isFetched`: the torrent file is on
    /// its way from an address, which can be cancelled.
    void showItem(int number, const api::TorrentPreview& preview, bool isFetched);
    void removeItem(int number);
    /// The number of the torrent that is shown; -1 if there is none.
    [[nodiscard]] int current() const;
    /// Whether choices are for the current torrent only. Does not emit scopeChosen().
    void setOwn(bool isOwn);

Q_SIGNALS:
    void itemChosen(int number);
    void scopeChosen(bool isOwn);
    /// This one is not to be waited for any more.
    void cancelWanted(int number);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QListWidgetItem* rowOf(int number) const;
    /// The button of a row whose torrent file is being fetched, and of no other.
    void showCancel(QListWidgetItem& row);
    QWidget* makeCancel(QListWidgetItem& row);

    QLabel* m_heading;
    QLabel* m_hint;
    QListWidget* m_list;
    QComboBox* m_scope;
};

} // namespace freshet::ui
