// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace freshet::ui {

/// Says what keeps a torrent from working, and offers what helps. Hidden when all is well.
class LimitBanner : public QFrame
{
    Q_OBJECT
public:
    /// What the button of a banner asks for.
    enum class Remedy { None, Resume, Recheck, Announce };

    explicit LimitBanner(QWidget* parent = nullptr);

    void showTorrent(const api::TorrentSnapshot& torrent);
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void remedyRequested(freshet::ui::LimitBanner::Remedy remedy);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText(const QString& text, bool isWarning, Remedy remedy, const QString& button);
    void applyColours();

    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
    Remedy m_remedy = Remedy::None;
    bool m_isWarning = false;
    bool m_isApplying = false;
};

} // namespace freshet::ui
