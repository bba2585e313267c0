// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/session.h"

#include <QObject>

#include <functional>

class QPoint;
class QWidget;

namespace freshet::ui {

class BarStack;
class SidebarModel;
class SidebarView;
class TorrentEdits;
class UndoHistory;

/// What can be done with categories and tags in the sidebar: its menu, and torrents that are dropped on it.
class CategoryFlow : public QObject
{
    Q_OBJECT
public:
    using Torrents = QList<api::TorrentSnapshot>;
    /// What it works with; all must outlive it.
    struct Surroundings
    {
        api::Session& session;
        SidebarModel& model;
        SidebarView& sidebar;
        TorrentEdits& edits;
        QWidget& window;
        std::function<Torrents()> allTorrents;
        /// Puts settings in force and shows them.
        std::function<void(const api::Settings&)> applySettings;
        BarStack& bars;
        UndoHistory& history;
    };

    explicit CategoryFlow(const Surroundings& surroundings, QObject* parent = nullptr);

    /// Asks for a name, makes the category and puts `torrents` into it.
    void askForNew(const Torrents& torrents);
    /// Asks for a name and gives it to `torrents` as a tag.
    void askForTag(const Torrents& torrents);

Q_SIGNALS:
    void limitsRequested(const QString& category);

private:
    void showMenu(const std::optional<QString>& category, const QPoint& place);
    void askForName(const QString& category);
    void askForFolder(const QString& category);
    /// Empty: where torrents are saved without one.
    void setFolder(const QString& category, const QString& folder);
    /// Torrents that were there before stay where they are, unless somebody wants it otherwise.
    void offerToMove(const QString& category, const QString& folder);
    [[nodiscard]] Torrents torrentsIn(const QString& category) const;
    [[nodiscard]] Torrents torrentsOf(const QList<TorrentId>& ids) const;

    Surroundings m_with;
};

/// Categories that exist by name, with or without torrents.
[[nodiscard]] QStringList knownCategories(const api::Settings& settings);

} // namespace freshet::ui
