// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/preferences.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QDialog;
class QLabel;
class QWidget;

namespace freshet::ui {

/// Does something once when all downloads are done, after a minute in which the user may say no.
class WhenDone : public QObject
{
    Q_OBJECT
public:
    static constexpr int countdownSeconds = 60;

    /// `window` outlives this.
    explicit WhenDone(QWidget& window, QObject* parent = nullptr);
    ~WhenDone() override;

    void setAction(DoneAction action);
    /// Whether a torrent is still to be fetched, checked or repaired. Nothing happens unless one was, after
    /// the action was chosen.
    void setBusy(bool isBusy);
    /// A second of the countdown is over.
    void tick();
    [[nodiscard]] bool isCountingDown() const { return !m_dialog.isNull(); }

Q_SIGNALS:
    /// Do it now. The action is Nothing again.
    void due(freshet::ui::DoneAction action);
    /// The user has said no.
    void cancelled();

private:
    void begin();
    void end();
    void finish();
    void showSeconds();

    QWidget& m_window;
    DoneAction m_action = DoneAction::Nothing;
    bool m_wasBusy = false;
    int m_secondsLeft = 0;
    QTimer m_timer;
    QPointer<QDialog> m_dialog;
    QPointer<QLabel> m_words;
};

} // namespace freshet::ui
