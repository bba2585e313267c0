// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/file_association.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

namespace freshet::app {
namespace {

/// A desktop that is slower than this is not asked again.
constexpr int patienceMs = 10'000;

const QStringList& types()
{
    static const QStringList all{
        QStringLiteral("application/x-bittorrent"), QStringLiteral("x-scheme-handler/magnet")};
    return all;
}

} // namespace

FileAssociation::FileAssociation(QString entry, QString program, QObject* parent)
    : QObject(parent)
    , m_entry(std::move(entry))
    , m_program(std::move(program))
{}

bool FileAssociation::canTell() const
{
    return !QStandardPaths::locate(QStandardPaths::ApplicationsLocation, m_entry).isEmpty()
        && !QStandardPaths::findExecutable(m_program).isEmpty();
}

void FileAssociation::run(
    const QStringList& arguments, const std::function<void(bool isDone, const QString& answer)>& then)
{
    auto* process = new QProcess(this);
    auto* patience = new QTimer(process);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, process, &QProcess::kill);
    connect(process, &QProcess::finished, this, [process, then](int code, QProcess::ExitStatus status) {
        process->deleteLater();
        then(status == QProcess::NormalExit && code == 0,
            QString::fromUtf8(process->readAllStandardOutput()).trimmed());
    });
    connect(process, &QProcess::errorOccurred, process, [process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            process->deleteLater();
        }
    });
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(m_program, arguments);
    patience->start(patienceMs);
}

void FileAssociation::ask()
{
    if (canTell()) {
        askFrom(0);
    }
}

void FileAssociation::askFrom(qsizetype type)
{
    if (type == types().size()) {
        Q_EMIT known(true);
        return;
    }
    run({QStringLiteral("query"), QStringLiteral("default"), types().at(type)},
        [this, type](bool isDone, const QString& answer) {
            if (!isDone) {
                return;
            }
            if (answer == m_entry) {
                askFrom(type + 1);
            } else {
                Q_EMIT known(false);
            }
        });
}

void FileAssociation::claim()
{
    if (canTell()) {
        run(QStringList{QStringLiteral("default"), m_entry} + types(),
            [this](bool, const QString&) { ask(); });
    }
}

} // namespace freshet::app
