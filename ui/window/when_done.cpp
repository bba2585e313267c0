// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/when_done.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace freshet::ui {

WhenDone::WhenDone(QWidget& window, QObject* parent)
    : QObject(parent)
    , m_window(window)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &WhenDone::tick);
}

void WhenDone::setAction(DoneAction action)
{
    if (m_action == action) {
        return;
    }
    m_action = action;
    m_wasBusy = false;
    end();
}

void WhenDone::setBusy(bool isBusy)
{
    if (m_action == DoneAction::Nothing) {
        return;
    }
    if (isBusy) {
        m_wasBusy = true;
        // Something was added, or resumed, meanwhile.
        end();
    } else if (std::exchange(m_wasBusy, false)) {
        begin();
    }
}

WhenDone::~WhenDone()
{
    end();
}

void WhenDone::begin()
{
    m_secondsLeft = countdownSeconds;
    // Without a parent that is out of sight it is seen also from the tray.
    m_dialog = new QDialog(m_window.isVisible() ? &m_window : nullptr);
    m_dialog->setObjectName(QStringLiteral("whenDoneDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(tr("Everything is done"));
    m_dialog->setWindowFlag(Qt::WindowStaysOnTopHint);
    m_words = new QLabel;
    m_words->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* now = buttons->addButton(tr("&Now"), QDialogButtonBox::AcceptRole);
    now->setAutoDefault(false);
    // Return, pressed in the middle of a sentence, must not do it.
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto* layout = new QVBoxLayout(m_dialog);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &WhenDone::finish);
    connect(buttons, &QDialogButtonBox::rejected, m_dialog, &QDialog::reject);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_timer.stop();
        m_dialog = nullptr;
        m_action = DoneAction::Nothing;
        Q_EMIT cancelled();
    });
    showSeconds();
    m_dialog->show();
    m_dialog->raise();
    m_timer.start();
}

void WhenDone::end()
{
    m_timer.stop();
    if (QDialog* dialog = m_dialog) {
        m_dialog = nullptr;
        disconnect(dialog, nullptr, this, nullptr);
        dialog->close();
    }
}

void WhenDone::tick()
{
    if (!isCountingDown()) {
        return;
    }
    if (--m_secondsLeft <= 0) {
        finish();
    } else {
        showSeconds();
    }
}

void WhenDone::finish()
{
    end();
    Q_EMIT due(std::exchange(m_action, DoneAction::Nothing));
}

void WhenDone::showSeconds()
{
    switch (m_action) {
    case DoneAction::Nothing: break;
    case DoneAction::Quit: m_words->setText(tr("Freshet quits in %n s.", nullptr, m_secondsLeft)); break;
    case DoneAction::Suspend:
        m_words->setText(tr("The computer goes to sleep in %n s.", nullptr, m_secondsLeft));
        break;
    case DoneAction::ShutDown:
        m_words->setText(tr("The computer shuts down in %n s.", nullptr, m_secondsLeft));
        break;
    }
}

} // namespace freshet::ui
