// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quit_question.h"

#include "ui/models/safe_text.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace freshet::ui {

namespace {

/// Translations of this file share one context.
struct QuitQuestion
{
    Q_DECLARE_TR_FUNCTIONS(freshet::ui::QuitQuestion)
};

constexpr qsizetype longestName = 80;

} // namespace

QString quitLosses(const QList<api::TorrentSnapshot>& torrents)
{
    QStringList moving;
    QStringList checking;
    for (const api::TorrentSnapshot& torrent : torrents) {
        if (torrent.state == api::TorrentState::Moving) {
            moving.append(torrent.name);
        } else if (torrent.state == api::TorrentState::Checking) {
            checking.append(torrent.name);
        }
    }
    QStringList lines;
    if (!moving.isEmpty()) {
        lines.append(moving.size() == 1
                ? QuitQuestion::tr("The files of %1 are being moved: that stops, and what is in the new "
                                   "folder already goes back.")
                      .arg(safeText(moving.first(), longestName))
                : QuitQuestion::tr("The files of %n torrents are being moved: that stops, and what is in the "
                                   "new folder already goes back.",
                    nullptr, static_cast<int>(moving.size())));
    }
    if (!checking.isEmpty()) {
        lines.append(checking.size() == 1
                ? QuitQuestion::tr("%1 is being checked: that stops, and begins again at the next start.")
                      .arg(safeText(checking.first(), longestName))
                : QuitQuestion::tr(
                    "%n torrents are being checked: that stops, and begins again at the next start.", nullptr,
                    static_cast<int>(checking.size())));
    }
    if (!lines.isEmpty()) {
        lines.append(QuitQuestion::tr("Downloads and uploads go on at the next start."));
    }
    return lines.join(QLatin1Char('\n'));
}

QWidget* askToQuit(QWidget& window, const QString& losses, const std::function<void()>& quit)
{
    auto* question = new QMessageBox(QMessageBox::Question, QuitQuestion::tr("Quit Freshet"),
        QuitQuestion::tr("Quit now?"), QMessageBox::NoButton, &window);
    question->setObjectName(QStringLiteral("quitQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(losses);
    const QPushButton* yes = question->addButton(QuitQuestion::tr("&Quit"), QMessageBox::AcceptRole);
    QPushButton* no = question->addButton(QuitQuestion::tr("&Keep running"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    // The window that it belongs to is about to go.
    QObject::connect(yes, &QPushButton::clicked, &window, quit, Qt::QueuedConnection);
    question->open();
    return question;
}

} // namespace freshet::ui
