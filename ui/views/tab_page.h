// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace freshet::ui {

class EmptyState;

/// A tab that has something to show for one torrent alone, and else says so.
class TabPage : public QStackedWidget
{
    Q_OBJECT
public:
    /// Owns `content` and has its name. `none` is said while no torrent is selected, `several` what to do
    /// while several are: "Select one of them to see its pieces."
    TabPage(QWidget* content, QString none, QString several);

    /// So many torrents are selected.
    void setSelected(int torrents);
    [[nodiscard]] QWidget* content() const { return m_content; }

private:
    QWidget* m_content;
    EmptyState* m_empty;
    QString m_none;
    QString m_several;
};

} // namespace freshet::ui
