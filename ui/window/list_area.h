// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/torrent_filter.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace freshet::ui {

class EmptyState;
class TorrentListModel;
class TorrentListView;

/// The list of torrents, or what helps when there is nothing in it.
class ListArea : public QWidget
{
    Q_OBJECT
public:
    explicit ListArea(TorrentListModel& model, QWidget* parent = nullptr);

    [[nodiscard]] TorrentListView& list() const { return *m_list; }
    /// Where new torrents are saved, for the first start.
    void setSaveFolder(const QString& folder);
    /// Something else opens torrent files and links: while the list is empty, offers to change that.
    void offerOpening(bool isOffered);
    /// What pasting would add, by name; empty: there is nothing to paste.
    void setPasteable(const QString& name);
    /// Rows or filter have changed.
    void refresh();

Q_SIGNALS:
    void addFileRequested();
    void pasteRequested();
    void settingsRequested();
    void openingRequested();
    void clearTextRequested();
    void showAllRequested();

private:
    void showNoTorrents();
    void showPasteable();
    void showNoMatch(const TorrentFilter& filter);
    /// What a filter without text narrows the list to; empty: nothing.
    [[nodiscard]] static QString placeText(const TorrentFilter& filter);
    /// How many of all torrents have such a name.
    [[nodiscard]] int countMatches(const QString& text) const;

    TorrentListModel& m_model;
    TorrentListView* m_list;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QString m_saveFolder;
    QString m_pasteable;
    QPointer<QPushButton> m_paste;
    bool m_offersOpening = false;
    /// What the empty state shows, so that it is not rebuilt at every tick.
    std::optional<TorrentFilter> m_shown;
};

} // namespace freshet::ui
