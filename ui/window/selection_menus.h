// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace freshet::ui {

class ActionSet;
class TorrentEdits;

/// The menus that show what the selected torrents have, and change it: category, tags, priority, limits.
/// Filled when they open. What only some of the torrents have shows a dash instead of a tick.
class SelectionMenus : public QObject
{
    Q_OBJECT
public:
    using Torrents = QList<api::TorrentSnapshot>;
    /// What they work with; all must outlive them.
    struct Surroundings
    {
        ActionSet& actions;
        TorrentEdits& edits;
        QWidget& window;
        std::function<Torrents()> selectedTorrents;
        std::function<QStringList()> categories;
        std::function<QStringList()> tags;
        /// The highest rates seen, bytes/s.
        std::function<std::pair<ByteRate, ByteRate>()> peaks;
    };

    explicit SelectionMenus(const Surroundings& surroundings, QObject* parent = nullptr);

    [[nodiscard]] QMenu* category() const { return m_category; }
    [[nodiscard]] QMenu* tags() const { return m_tags; }
    [[nodiscard]] QMenu* priority() const { return m_priority; }
    [[nodiscard]] QMenu* limits() const { return m_limits; }
    /// Nothing is selected: none of them can be opened.
    void setEnabled(bool isEnabled);

Q_SIGNALS:
    void newCategoryRequested();
    void newTagRequested();

private:
    [[nodiscard]] QMenu* makeMenu(const char* name, const QString& title, void (SelectionMenus::*fill)());
    /// One choice: ticked, not, or partly.
    void addChoice(QMenu& menu, const QString& text,
        const std::function<bool(const api::TorrentSnapshot&)>& has, const std::function<void(bool)>& choose);
    void addPriority(const QString& text, int weight);
    void fillCategory();
    void fillTags();
    void fillPriority();
    void fillRates(QMenu& menu, ByteRate api::TorrentOptions::*limit, ByteRate peak);

    Surroundings m_with;
    QMenu* m_category;
    QMenu* m_tags;
    QMenu* m_priority;
    QMenu* m_limits;
    QMenu* m_down;
    QMenu* m_up;
    /// As they were when the menu was opened.
    Torrents m_selected;
};

/// `name` as a menu shows it, where "&" means something else.
[[nodiscard]] QString menuText(const QString& name);

} // namespace freshet::ui
