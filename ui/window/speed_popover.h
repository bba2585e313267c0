// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/speed_schedule.h"
#include "engine/base/units.h"
#include "ui/models/speed_text.h"

#include <QFrame>

#include <utility>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace freshet::ui {

class RateEdit;

/// The limits of everything, next to the speeds they act on. Applied on Enter, on a chip and when the focus
/// leaves; Escape puts back what was there.
class SpeedPopover : public QFrame
{
    Q_OBJECT
public:
    explicit SpeedPopover(QWidget* parent = nullptr);

    /// Opens above `anchor` with the limits in force.
    void open(const QWidget& anchor, ByteRate downloadLimit, ByteRate uploadLimit);
    /// Slow mode and the schedule, as they are at `nowMs`, ms since 1970 UTC.
    void setSpeedOptions(const api::SpeedOptions& options, qint64 nowMs);
    /// How many torrents and peers are selected, whose own limits it leads to.
    void setSelection(int torrents, int peers);
    /// The rates of now, and the highest ones seen, which the chips are made of.
    void setRates(ByteRate download, ByteRate upload);
    /// What the line has done before, for the choices; rates that are shown later may be higher.
    void setPeaks(const std::pair<ByteRate, ByteRate>& peaks)
    {
        m_down.peak = peaks.first;
        m_up.peak = peaks.second;
    }
    /// The highest rates known, download first.
    [[nodiscard]] std::pair<ByteRate, ByteRate> peaks() const { return {m_down.peak, m_up.peak}; }

Q_SIGNALS:
    void downloadLimitChanged(freshet::ByteRate limit);
    void uploadLimitChanged(freshet::ByteRate limit);
    /// Slow mode was switched, or for how long it is on.
    void speedOptionsChanged(const freshet::api::SpeedOptions& options);
    void scheduleRequested();
    /// Of what is selected.
    void torrentLimitsRequested();
    void peerLimitsRequested();
    void allLimitsRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Side
    {
        RateEdit* edit = nullptr;
        QLabel* now = nullptr;
        QWidget* chips = nullptr;
        ByteRate peak = 0;
        ByteRate whenOpened = noLimit;
    };

    void buildSide(Side& side, const QString& title, const QString& name, QGridLayout& grid, int row);
    void fillChips(Side& side, const QString& name);
    void buildSlowMode(QGridLayout& grid, int row);
    void buildLinks(QGridLayout& grid, int row);
    void fillDurations(bool isSlow);
    void applySlowMode();
    void applySide(Side& side, ByteRate limit);

    Side m_down;
    Side m_up;
    QLabel* m_hint;
    QCheckBox* m_slow;
    QLabel* m_slowLimits;
    QComboBox* m_slowUntil;
    QLabel* m_schedule;
    QPushButton* m_torrentLimits;
    QPushButton* m_peerLimits;
    api::SpeedOptions m_speed;
    api::SpeedOptions m_speedWhenOpened;
    qint64 m_nowMs = 0;
};

} // namespace freshet::ui
