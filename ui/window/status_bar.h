// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace freshet::ui {

class ElidedLabel;

/// The foot of the window: how many torrents, whether peers reach us, free space, speeds and their limits.
class StatusBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget* parent = nullptr);

    void setCounts(int torrents, int selected);
    void setTotals(const api::SessionTotals& totals);
    void setLimits(ByteRate download, ByteRate upload);

    [[nodiscard]] QToolButton* downChip() const { return m_down; }
    [[nodiscard]] QToolButton* upChip() const { return m_up; }
    [[nodiscard]] QToolButton* portChip() const { return m_port; }
    /// Which profile of speed is in force; its menu is made by others.
    [[nodiscard]] QToolButton* profileChip() const { return m_profile; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Fewer words where there is no room for all of them.
    void setNarrow(bool isNarrow);
    void showSpeeds();
    void showProfile();
    QToolButton* makeChip(const QString& name, const QString& iconName);

    QLabel* m_counts;
    QToolButton* m_port;
    ElidedLabel* m_disk;
    QLabel* m_quota;
    QToolButton* m_profile;
    QToolButton* m_down;
    QToolButton* m_up;
    bool m_isNarrow = false;
    api::SessionTotals m_totals;
    ByteRate m_downloadLimit = noLimit;
    ByteRate m_uploadLimit = noLimit;
};

} // namespace freshet::ui
