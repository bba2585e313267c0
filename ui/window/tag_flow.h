// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/category_flow.h"

#include <QObject>

namespace freshet::ui {

/// What can be done with a tag in the sidebar: its menu, with its limits, its folder and its name.
class TagFlow : public QObject
{
    Q_OBJECT
public:
    using Torrents = CategoryFlow::Torrents;
    using Surroundings = CategoryFlow::Surroundings;

    explicit TagFlow(const Surroundings& surroundings, QObject* parent = nullptr);

Q_SIGNALS:
    void limitsRequested(const QString& tag);

private:
    void showMenu(const std::optional<QString>& tag, const QPoint& place);
    /// A tag that no torrent has yet stays known.
    void askForNew();
    void askForName(const QString& tag);
    void askForFolder(const QString& tag);
    void setFolder(const QString& tag, const QString& folder);
    [[nodiscard]] Torrents torrentsWith(const QString& tag) const;

    Surroundings m_with;
};

} // namespace freshet::ui
