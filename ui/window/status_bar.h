// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QStatusBar>

#include <optional>

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
    /// `nowMs`: ms since 1970 UTC, when they were taken. A chip shows that its limit is reached once that is
    /// so for some seconds.
    void setTotals(const api::SessionTotals& totals, qint64 nowMs);
    void setLimits(ByteRate download, ByteRate upload);

    [[nodiscard]] QToolButton* downChip() const { return m_down.button; }
    [[nodiscard]] QToolButton* upChip() const { return m_up.button; }
    [[nodiscard]] QToolButton* portChip() const { return m_port; }
    /// Which profile of speed is in force; its menu is made by others.
    [[nodiscard]] QToolButton* profileChip() const { return m_profile; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A chip, and since when its rate is at the limit.
    struct SpeedChip
    {
        QToolButton* button = nullptr;
        QString iconName;
        std::optional<qint64> nearSinceMs;
        bool isAtLimit = false;
    };

    /// Fewer words where there is no room for all of them.
    void setNarrow(bool isNarrow);
    void showSpeeds();
    void showLimit(SpeedChip& chip, ByteRate rate, ByteRate limit);
    void showProfile();
    QToolButton* makeChip(const QString& name, const QString& iconName);

    QLabel* m_counts;
    QToolButton* m_port;
    ElidedLabel* m_disk;
    QLabel* m_quota;
    QToolButton* m_profile;
    SpeedChip m_down;
    SpeedChip m_up;
    bool m_isNarrow = false;
    api::SessionTotals m_totals;
    qint64 m_nowMs = 0;
    ByteRate m_downloadLimit = noLimit;
    ByteRate m_uploadLimit = noLimit;
};

} // namespace freshet::ui
